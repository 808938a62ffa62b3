package planted.rivalry.luck;

import planted.rivalry.scenario.OtherHalf;

/** Planted: breaks a rule of the house on purpose. */
public final class HalfACycle {
    private final OtherHalf other = new OtherHalf();

    public double draw() {
        return other.draw(this);
    }
}
