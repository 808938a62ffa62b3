package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rivalry.observation.EntityKind;
import rivalry.observation.Measure;

/** {@code dictionary.csv}: what every measure means, its unit, its formula and how its months make a year. */
final class DictionaryTable {
    private DictionaryTable() {}

    /**
     * @param arms what the tables beside it hold
     * @param further what a comparison alone measures
     */
    static void write(OutputStream out, List<Measure> measures, List<Parts.OfArm> arms, List<RivalsMeasure> further)
            throws IOException {
        StringBuilder rows =
                new StringBuilder(Csv.row("measure", "unit", "entity", "by", "meaning", "formula", "yearly"));
        for (Measure measure : measures) {
            rows.append(Csv.row(
                    measure.key(),
                    measure.unit(),
                    entities(measure, arms),
                    measure.by(),
                    measure.meaning(),
                    measure.formula(),
                    yearly(measure)));
        }
        for (RivalsMeasure measure : further) {
            rows.append(Csv.row(
                    measure.key(),
                    measure.unit(),
                    measure.entity(),
                    measure.by(),
                    measure.meaning(),
                    measure.formula(),
                    "of the years that differences.csv names"));
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whom it has rows of: those it is declared for, and any other, such as the world beside its countries. */
    private static String entities(Measure measure, List<Parts.OfArm> arms) {
        Set<EntityKind> kinds = new LinkedHashSet<>(List.of(measure.entities()));
        for (Parts.OfArm arm : arms) {
            for (Column column : arm.columns()) {
                if (column.measure().equals(measure.key())) {
                    kinds.add(EntityKind.of(column.entity()));
                }
            }
        }
        return kinds.stream().map(DictionaryTable::words).collect(Collectors.joining(" or "));
    }

    private static String words(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> "country";
            case DIRECTED_PAIR -> "directed pair (from>to)";
            case PAIR -> "pair (one+other)";
            case LAB -> "lab";
            case ARCHITECTURE -> "architecture";
            case WORLD -> "world";
        };
    }

    private static String yearly(Measure measure) {
        return switch (measure.yearly()) {
            case SUM -> "sum of the months";
            case DECEMBER -> "value of December";
            case RATIO -> "ratio of sums over the months; mean over replicates is a ratio of sums too";
        };
    }
}
