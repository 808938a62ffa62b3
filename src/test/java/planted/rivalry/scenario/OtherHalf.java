package planted.rivalry.scenario;

import planted.rivalry.luck.HalfACycle;

/** Planted: breaks a rule of the house on purpose. */
public final class OtherHalf {
    public double draw(HalfACycle half) {
        return half == null ? 0 : 1;
    }
}
