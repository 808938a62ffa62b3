package rivalry.report;

import java.util.List;
import rivalry.chart.Numbers;
import rivalry.comparison.Estimate;
import rivalry.comparison.Innovation;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.Verdict;

/** What an arm does to the innovation of two rivals, in words: a size for what is resolved only, never without its parts. */
public final class RivalsAnswer {
    private final Resampling luck;
    private final List<String> names;

    /** @param names of the two rivals as printed */
    public RivalsAnswer(List<String> names, Resampling luck) {
        this.names = List.copyOf(names);
        this.luck = luck;
    }

    /** One paragraph. */
    public String of(Rivals rivals) {
        return "Innovation over " + rivals.period().replace('-', '–')
                + ", frontier and papers together, in standard deviations of the baseline: "
                + country(names.get(0), rivals.first()) + "; " + country(names.get(1), rivals.second()) + ". "
                + index(rivals);
    }

    private String country(String name, Innovation change) {
        Verdict verdict = change.verdict(luck);
        return switch (verdict) {
            case HIGHER, LOWER ->
                name + " " + verdict.words() + " by " + size(change.index(luck)) + ", of which the frontier's part is "
                        + signed(change.frontierPart(luck).value()) + " and the papers' "
                        + signed(change.papersPart(luck).value());
            default -> name + " " + verdict.words();
        };
    }

    /** Of gain and loss on both sides only where both are resolved, whatever the index. */
    private String index(Rivals rivals) {
        if (rivals.verdict() == Verdict.IDENTICAL) {
            return "Neither of the two gains or loses anything.";
        }
        boolean first = isResolved(rivals.first());
        boolean second = isResolved(rivals.second());
        String number = "zero-sum index " + signed(rivals.zeroSum().index()) + ", 95 % interval "
                + rivals.zeroSum().interval().inWords(RivalsAnswer::signed);
        if (first && second && rivals.verdict() == Verdict.HIGHER) {
            return "What one gains the other loses (" + number + ").";
        } else if (first && second && rivals.verdict() == Verdict.LOWER) {
            return "Both move the same way (" + number + ").";
        } else if (first != second && rivals.zeroSum().isResolved()) {
            return "The change falls on one of the two (" + number + ").";
        }
        return "Whether one gains what the other loses is not resolved.";
    }

    private boolean isResolved(Innovation change) {
        Verdict verdict = change.verdict(luck);
        return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
    }

    private static String size(Estimate estimate) {
        return decimal(Math.abs(estimate.value())) + " ("
                + estimate.interval().ofSizes().inWords(RivalsAnswer::decimal) + ")";
    }

    private static String signed(double value) {
        return Numbers.HUNDREDTHS.printSigned(value);
    }

    private static String decimal(double value) {
        return Numbers.HUNDREDTHS.print(value);
    }
}
