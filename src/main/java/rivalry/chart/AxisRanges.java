package rivalry.chart;

/** What the axes of a panel must hold. */
final class AxisRanges {
    private AxisRanges() {}

    /** The x range of every panel of a figure whose x axis is the same. */
    static Range ofX(Figure figure, Axis axis) {
        Range range = Range.NOTHING;
        for (Panel panel : figure.panels()) {
            if (panel.x().equals(axis)) {
                range = range.with(ofX(panel));
            }
        }
        return range;
    }

    /** All x of all lines and marks. */
    private static Range ofX(Panel panel) {
        Range range = Range.NOTHING;
        for (Line line : panel.lines()) {
            range = range.with(over(panel.x(), line.x()));
        }
        for (Mark mark : panel.marks()) {
            range = range.with(over(panel.x(), mark.across()));
        }
        return range;
    }

    /** All y of all lines with their bands, as places on the y axis. */
    static Range ofY(Panel panel) {
        Range range = Range.NOTHING;
        for (Line line : panel.lines()) {
            range = range.with(over(panel.y(), line.y()));
            if (line.hasBand()) {
                range = range.with(over(panel.y(), line.low())).with(over(panel.y(), line.high()));
            }
        }
        for (Mark mark : panel.marks()) {
            range = range.with(over(panel.y(), mark.upward()));
        }
        return range;
    }

    /** The y range of every panel of a figure whose y axis is the same: such panels are to be compared. */
    static Range ofY(Figure figure, Axis axis) {
        Range range = Range.NOTHING;
        for (Panel panel : figure.panels()) {
            if (panel.y().equals(axis)) {
                range = range.with(ofY(panel));
            }
        }
        return range;
    }

    private static Range over(Axis axis, double[] values) {
        Range range = Range.NOTHING;
        for (double value : values) {
            range = range.with(axis.scale().place(value));
        }
        return range;
    }
}
