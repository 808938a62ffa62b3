package rivalry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rivalry.comparison.Finding;
import rivalry.files.Entities;
import rivalry.files.NumberText;
import rivalry.files.Span;
import rivalry.files.SummaryRow;
import rivalry.observation.Measures;
import rivalry.observation.Series;
import rivalry.scenario.Nearest;
import rivalry.scenario.Scenario;

/**
 * What the user demands of the results: {@code MEASURE[ENTITY]@YEAR OP VALUE}, such as {@code lag[CN]@2030 < 18}.
 *
 * <p>Met by the ensemble's centre: the median over replicates, of a rate the ratio of sums. A further dimension stands
 * after a semicolon: {@code elite_share[world;origin=CN]@2022 > 0.2}; the period may be {@code 2026-2035}. After the word {@code
 * difference} it speaks of every arm's mean difference from the baseline: {@code difference lag[CN]@2035 > 2}.
 */
record Requirement(
        String text,
        boolean isOfDifference,
        String measure,
        String entity,
        String by,
        String period,
        String operator,
        double value) {
    /** Measures of a comparison alone. */
    private static final List<String> OF_COMPARISONS = List.of("innovation", "zero_sum");

    private static final Pattern FORM = Pattern.compile(
            "\\s*(?<difference>difference\\s+)?(?<measure>[a-z_]+)\\s*\\[\\s*(?<entity>[^\\];]+?)\\s*(;\\s*(?<by>[^\\]]*?)\\s*)?\\]\\s*@\\s*"
                    + "(?<period>\\d{4}(-\\d{4})?)\\s*(?<op><=|>=|==|!=|<|>|=)\\s*(?<value>[-+0-9.eE]+)\\s*");

    /**
     * Reads a requirement.
     *
     * @throws UsageFault if it is none
     */
    static Requirement of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UsageFault(
                    "--require '" + text + "': expected MEASURE[ENTITY]@YEAR OP VALUE, such as 'lag[CN]@2030 < 18'");
        }
        checkMeasure(text, form.group("measure"), form.group("difference") != null);
        String by = form.group("by");
        try {
            return new Requirement(
                    text.strip(),
                    form.group("difference") != null,
                    form.group("measure"),
                    form.group("entity"),
                    by == null ? "" : by,
                    form.group("period"),
                    form.group("op"),
                    Double.parseDouble(form.group("value")));
        } catch (NumberFormatException fault) {
            throw new UsageFault("--require '" + text + "': '" + form.group("value") + "' is not a number");
        }
    }

    private static void checkMeasure(String text, String measure, boolean isOfDifference) {
        List<String> known = new ArrayList<>(isOfDifference ? OF_COMPARISONS : List.of());
        Measures.all().forEach(each -> known.add(each.key()));
        if (!known.contains(measure)) {
            String near = Nearest.to(measure, known)
                    .map(each -> "; did you mean '" + each + "'?")
                    .orElse("; 'rivalry describe' lists them");
            throw new UsageFault("--require '" + text + "': there is no measure '" + measure + "'" + near);
        }
    }

    /**
     * Refuses a year of which nothing will be reported.
     *
     * @throws UsageFault if its period does not lie in the span
     */
    void checkWithin(Span span) {
        for (String year : period.split("-")) {
            if (!span.contains(Integer.parseInt(year))) {
                throw new UsageFault("--require '" + text + "': the results tell of " + span.first() + ".."
                        + span.last() + ", not of " + year);
            }
        }
    }

    /**
     * Refuses an entity of which no arm will report anything.
     *
     * @throws UsageFault if no scenario has it
     */
    void checkEntity(List<Scenario> scenarios) {
        if (OF_COMPARISONS.contains(measure)) {
            return;
        }
        List<Optional<String>> faults = scenarios.stream()
                .map(scenario -> Entities.fault(Measures.of(measure), entity, scenario))
                .toList();
        if (faults.stream().allMatch(Optional::isPresent)) {
            throw new UsageFault("--require '" + text + "': " + faults.get(0).orElseThrow());
        }
    }

    /** Whether a row of the summary is the one it speaks of. */
    boolean concerns(SummaryRow row) {
        return measure.equals(row.measure())
                && entity.equals(row.entity())
                && by.equals(row.by())
                && period.equals(row.period());
    }

    /** Whether a finding is the one it speaks of. */
    boolean concerns(Finding finding) {
        Series series = finding.question().series();
        return measure.equals(series.measure().key())
                && entity.equals(series.entity())
                && by.equals(series.by())
                && period.equals(finding.question().period());
    }

    private boolean isMet(double found) {
        if (Double.isNaN(found)) {
            return false;
        }
        return switch (operator) {
            case "<" -> found < value;
            case "<=" -> found <= value;
            case ">" -> found > value;
            case ">=" -> found >= value;
            case "!=" -> found != value;
            default -> found == value;
        };
    }

    /** What an arm's value says to it, in words. */
    Demands.Answer answer(String arm, double found) {
        String number = NumberText.of(found);
        return new Demands.Answer(
                String.format(
                        Locale.ROOT,
                        "%s  %s: %s is %s",
                        isMet(found) ? "met    " : "NOT MET",
                        text,
                        arm,
                        number.isEmpty() ? "not defined" : number),
                isMet(found));
    }
}
