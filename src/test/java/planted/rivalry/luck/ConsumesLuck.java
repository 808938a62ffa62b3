package planted.rivalry.luck;

import java.util.Random;

/** Planted: breaks a rule of the house on purpose. */
final class ConsumesLuck {
    private final Random random = new Random(1);

    double draw() {
        return random.nextDouble();
    }
}
