package rivalry.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rivalry.comparison.Twins;

/** A baseline and an arm, side by side: the replicates that both have finished, the series that both have. */
final class PairedArms {
    private final Parts.OfArm baseline;
    private final Parts.OfArm arm;
    private final Span span;
    private final List<Integer> replicates;
    private final Map<Column, Integer> places = new LinkedHashMap<>();

    /** Is shown what the two say of one series over each period. */
    @FunctionalInterface
    interface Reader {
        void accept(Column column, List<SummaryPeriod> periods, List<Twins> twins) throws IOException;
    }

    PairedArms(Parts.OfArm baseline, Parts.OfArm arm, Span span) {
        this.baseline = baseline;
        this.arm = arm;
        this.span = span;
        replicates = arm.replicates().stream()
                .filter(baseline.replicates()::contains)
                .toList();
        for (int i = 0; i < arm.columns().size(); i++) {
            places.put(arm.columns().get(i), i);
        }
    }

    String name() {
        return arm.name();
    }

    /** Reads every wanted series over every period, in the baseline's order. */
    void read(Predicate<Column> wanted, Reader reader) throws IOException {
        List<Column> columns = baseline.columns().stream()
                .filter(column -> places.containsKey(column) && wanted.test(column))
                .toList();
        for (int from = 0, to; from < columns.size(); from = to) {
            to = YearBlock.end(columns, from, span);
            read(columns.subList(from, to), reader);
        }
    }

    private void read(List<Column> columns, Reader reader) throws IOException {
        YearBlock before = YearBlock.read(baseline, replicates, columns, span);
        YearBlock after = YearBlock.read(arm, replicates, columns, span);
        List<SummaryPeriod> periods = SummaryPeriod.of(span);
        int offset = 0;
        for (Column column : columns) {
            List<Twins> twins = new ArrayList<>();
            for (SummaryPeriod period : periods) {
                twins.add(before.twins(after, column, offset, period));
            }
            reader.accept(column, periods, twins);
            offset += column.years(span);
        }
    }
}
