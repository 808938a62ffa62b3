package rivalry.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A value that can be pointed at in a picture.
 *
 * @param x where it stands, in points of the picture
 * @param y where it stands
 * @param at the year, the row or the column it belongs to; spots of one panel with the same are read together
 * @param name what it is a value of; empty if there is nothing else in the panel
 * @param value in words, with its band
 */
public record Spot(double x, double y, String at, String name, String value) {
    /** Everything in a panel that can be pointed at, in drawing order. */
    public static List<Spot> of(Placed placed) {
        List<Spot> spots = new ArrayList<>();
        for (Line line : placed.panel().lines()) {
            for (int i = 0; i < line.x().length; i++) {
                add(spots, placed, line, i);
            }
        }
        placed.panel().marks().forEach(mark -> add(spots, placed, mark));
        return spots;
    }

    private static void add(List<Spot> spots, Placed placed, Line line, int i) {
        double x = placed.across(line.x()[i]);
        double y = placed.upward(line.y()[i]);
        if (Double.isFinite(x) && Double.isFinite(y)) {
            Numbers numbers = placed.panel().y().numbers();
            String band = line.hasBand() ? range(numbers, line.low()[i], line.high()[i]) : "";
            String at = placed.panel().x().numbers().print(line.x()[i]);
            spots.add(new Spot(x, y, at, line.label(), numbers.print(line.y()[i]) + band));
        }
    }

    private static void add(List<Spot> spots, Placed placed, Mark mark) {
        Axis rows = placed.panel().y();
        if (mark instanceof Mark.Whisker whisker) {
            Numbers numbers = placed.panel().x().numbers();
            String value = whisker.note() + "; " + numbers.print(whisker.centre()) + " times the smallest effect"
                    + range(numbers, whisker.low(), whisker.high());
            String row = rows.names().get((int) whisker.row());
            spots.add(new Spot(placed.across(whisker.centre()), placed.upward(whisker.row()), row, "", value));
        } else if (mark instanceof Mark.Cell cell) {
            String row = rows.names().get((int) cell.row());
            String column = placed.panel().x().names().get((int) cell.column());
            String value = Numbers.HUMAN.printSigned(cell.value()) + " %" + meaning(cell.text());
            spots.add(
                    new Spot(placed.across(cell.column()), placed.upward(cell.row()), row + ", " + column, "", value));
        } else if (mark instanceof Mark.Cloud cloud) {
            double x = cloud.meanAcross();
            double y = cloud.meanUpward();
            String value = placed.panel().x().numbers().print(x) + " and "
                    + rows.numbers().print(y);
            spots.add(new Spot(placed.across(x), placed.upward(y), "mean", cloud.label(), value));
        }
    }

    private static String range(Numbers numbers, double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? " (" + numbers.print(low) + " to " + numbers.print(high) + ")"
                : "";
    }

    private static String meaning(String text) {
        return text.equals("·") ? ", not resolved" : text.equals("=") ? ", no practical difference" : "";
    }
}
