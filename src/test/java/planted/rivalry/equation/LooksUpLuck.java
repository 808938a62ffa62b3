package planted.rivalry.equation;

import planted.rivalry.luck.HalfACycle;

/** Planted: breaks a rule of the house on purpose. */
final class LooksUpLuck {
    /** (E1). */
    static double draw(HalfACycle luck) {
        return luck.draw();
    }
}
