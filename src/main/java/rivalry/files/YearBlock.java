package rivalry.files;

import java.util.Arrays;
import java.util.List;
import rivalry.comparison.Twins;

/**
 * The yearly numbers of some columns of one arm, replicate by replicate: as many columns as make at most {@value #MOST}
 * numbers a replicate, so that memory does not grow with what a run yields.
 */
final class YearBlock {
    private static final int MOST = 2_000;

    private final Span span;
    private final double[][] numbers;
    private final int replicates;

    private YearBlock(Span span, int size, int replicates) {
        this.span = span;
        this.replicates = replicates;
        numbers = new double[size][replicates];
    }

    /** Where a block that begins at column {@code from} ends: a part's sections end there too. */
    static int end(List<Column> columns, int from, Span span) {
        int size = 0;
        int end = from;
        while (end < columns.size() && (end == from || size + columns.get(end).years(span) <= MOST)) {
            size += columns.get(end++).years(span);
        }
        return end;
    }

    /** Reads some columns of some replicates. */
    static YearBlock read(Parts.OfArm arm, List<Integer> replicates, List<Column> columns, Span span) {
        int[] places = arm.places(columns, span);
        int[] sizes = new int[columns.size()];
        Arrays.setAll(sizes, i -> columns.get(i).years(span));
        YearBlock block = new YearBlock(span, Arrays.stream(sizes).sum(), replicates.size());
        for (int r = 0; r < replicates.size(); r++) {
            block.put(r, arm.part(replicates.get(r)).years(places, sizes));
        }
        return block;
    }

    private void put(int replicate, double[] values) {
        for (int i = 0; i < values.length; i++) {
            numbers[i][replicate] = values[i];
        }
    }

    /**
     * Each replicate's mean of the yearly values over a period; of a rate the sum of its numerators.
     *
     * @param offset where the column's numbers begin in the block
     */
    double[] values(Column column, int offset, SummaryPeriod period) {
        double[] sums = sums(offset + period.first() - span.first(), period.years());
        for (int i = 0; !column.isRate() && i < sums.length; i++) {
            sums[i] /= period.years();
        }
        return sums;
    }

    /** Each replicate's sum of a rate's denominators over a period. */
    double[] under(int offset, SummaryPeriod period) {
        return sums(offset + span.years() + period.first() - span.first(), period.years());
    }

    /** What this block, as the baseline's, and an arm's of the same replicates say of a column over a period. */
    Twins twins(YearBlock arm, Column column, int offset, SummaryPeriod period) {
        return new Twins(
                values(column, offset, period),
                column.isRate() ? under(offset, period) : null,
                arm.values(column, offset, period),
                column.isRate() ? arm.under(offset, period) : null);
    }

    private double[] sums(int first, int count) {
        double[] sums = new double[replicates];
        for (int year = 0; year < count; year++) {
            double[] values = numbers[first + year];
            for (int r = 0; r < replicates; r++) {
                sums[r] += values[r];
            }
        }
        return sums;
    }
}
