package rivalry.chart;

import java.awt.geom.Rectangle2D;

/**
 * A panel as it was set: where its data lie in the picture, and what its axes show.
 *
 * @param data the rectangle between the axes, in points of the picture
 */
public record Placed(Panel panel, Rectangle2D data, Ruler x, Ruler y) {
    /** Left edge, top edge, width and height of the data, in whole points. */
    public int[] box() {
        return new int[] {(int) data.getX(), (int) data.getY(), (int) data.getWidth(), (int) data.getHeight()};
    }

    /** Where a number of the x axis stands, in points; NaN if it has no place. */
    double across(double value) {
        return data.getMinX()
                + data.getWidth()
                        * (panel.x().scale().place(value) - x.range().low())
                        / x.range().length();
    }

    /** Where a number of the y axis stands, in points. */
    double upward(double value) {
        return data.getMaxY()
                - data.getHeight()
                        * (panel.y().scale().place(value) - y.range().low())
                        / y.range().length();
    }

    /** The same, but never outside the data; numbers without end stand at its edges. */
    public double acrossInside(double value) {
        return Math.max(data.getMinX(), Math.min(data.getMaxX(), across(value)));
    }

    /** The same upward. */
    double upwardInside(double value) {
        return Math.max(data.getMinY(), Math.min(data.getMaxY(), upward(value)));
    }
}
