package planted.rivalry.gui;

final class Computes {
    double cost() {
        return rivalry.equation.SupplierChoice.cost(1, 2, 3);
    }
}
