package rivalry.gui;

/**
 * What the window is asked to show: everything else follows from it, and the same view shows the same thing again.
 *
 * @param replicate whose luck is met
 * @param month the month shown, 0 is the first
 * @param side whose world is drawn
 * @param pick what is inspected
 */
record View(Exploration exploration, int replicate, int month, Side side, Pick pick) {
    /** The two runs on the same luck. */
    enum Side {
        POLICY,
        BASELINE
    }

    static View of(Exploration exploration) {
        return new View(exploration, 0, 0, Side.POLICY, Pick.NOTHING);
    }

    View with(Exploration other) {
        return new View(other, replicate, month, side, pick);
    }

    View in(int otherMonth) {
        return new View(exploration, replicate, otherMonth, side, pick);
    }

    View with(Side other) {
        return new View(exploration, replicate, month, other, pick);
    }

    View with(Pick other) {
        return new View(exploration, replicate, month, side, other);
    }

    View withLuck(int otherReplicate) {
        return new View(exploration, otherReplicate, month, side, pick);
    }
}
