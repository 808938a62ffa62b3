package rivalry.world;

/**
 * A released model.
 *
 * @param month when it was released
 * @param flop training compute [FLOP]
 * @param lnE ln of effective compute
 * @param capability points; 10 are a factor of 10 in effective compute
 * @param architecture its number in {@link Architectures}
 * @param open whether its weights are published
 */
public record Model(int month, double flop, double lnE, double capability, int architecture, boolean open) {
    Model opened() {
        return new Model(month, flop, lnE, capability, architecture, true);
    }
}
