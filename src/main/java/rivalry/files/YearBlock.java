package rivalry.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rivalry.comparison.Twins;

/**
 * The yearly numbers of some columns of one arm, replicate by replicate: as many columns as make at most a given number of
 * numbers a replicate, so that memory does not grow with what a run yields.
 */
final class YearBlock {
    private final Span span;
    private final List<double[]> replicates = new ArrayList<>();

    private YearBlock(Span span) {
        this.span = span;
    }

    /** Where a block that begins at column {@code from} ends, if it may hold {@code most} numbers a replicate. */
    static int end(List<Column> columns, int from, int most, Span span) {
        int size = 0;
        int end = from;
        while (end < columns.size() && (end == from || size + columns.get(end).years(span) <= most)) {
            size += columns.get(end++).years(span);
        }
        return end;
    }

    /** Reads some columns of some replicates. */
    static YearBlock read(Parts.OfArm arm, List<Integer> replicates, List<Column> columns, Span span) {
        YearBlock block = new YearBlock(span);
        int[] places = new int[columns.size()];
        Arrays.setAll(places, i -> arm.place(columns.get(i), span));
        for (int replicate : replicates) {
            block.replicates.add(years(columns, places, arm.read(replicate).values(), span));
        }
        return block;
    }

    /** The yearly numbers of columns that begin at {@code places} in a part, side by side. */
    private static double[] years(List<Column> columns, int[] places, double[] values, Span span) {
        double[] years = new double
                [columns.stream().mapToInt(column -> column.years(span)).sum()];
        int target = 0;
        for (int i = 0; i < places.length; i++) {
            int size = columns.get(i).years(span);
            System.arraycopy(values, places[i], years, target, size);
            target += size;
        }
        return years;
    }

    /**
     * Each replicate's mean of the yearly values over a period; of a rate the sum of its numerators.
     *
     * @param offset where the column's numbers begin in the block
     */
    double[] values(Column column, int offset, Period period) {
        double[] sums = sums(offset + period.first() - span.first(), period.years());
        for (int i = 0; !column.isRate() && i < sums.length; i++) {
            sums[i] /= period.years();
        }
        return sums;
    }

    /** Each replicate's sum of a rate's denominators over a period. */
    double[] under(int offset, Period period) {
        return sums(offset + span.years() + period.first() - span.first(), period.years());
    }

    /** What this block, as the baseline's, and an arm's of the same replicates say of a column over a period. */
    Twins twins(YearBlock arm, Column column, int offset, Period period) {
        return new Twins(
                values(column, offset, period),
                column.isRate() ? under(offset, period) : null,
                arm.values(column, offset, period),
                column.isRate() ? arm.under(offset, period) : null);
    }

    private double[] sums(int first, int count) {
        double[] sums = new double[replicates.size()];
        for (int i = 0; i < sums.length; i++) {
            for (int year = 0; year < count; year++) {
                sums[i] += replicates.get(i)[first + year];
            }
        }
        return sums;
    }
}
