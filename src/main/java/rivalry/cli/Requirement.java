package rivalry.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rivalry.files.NumberText;
import rivalry.files.SummaryRow;

/**
 * What the user demands of the results: {@code MEASURE[ENTITY]@YEAR OP VALUE}, such as {@code lag[CN]@2030 < 18}.
 *
 * <p>Met by the ensemble's centre: the median over replicates, of a rate the ratio of sums. A further dimension stands
 * after a semicolon: {@code elite_share[US;origin=CN]@2022 > 0.2}; the period may be {@code 2026-2035}.
 */
record Requirement(
        String text, String measure, String entity, String by, String period, String operator, double value) {
    private static final Pattern FORM = Pattern.compile(
            "\\s*(?<measure>[a-z_]+)\\s*\\[\\s*(?<entity>[^\\];]+?)\\s*(;\\s*(?<by>[^\\]]*?)\\s*)?\\]\\s*@\\s*"
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
        String by = form.group("by");
        try {
            return new Requirement(
                    text.strip(),
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

    /** Whether a row of the summary is the one it speaks of. */
    boolean concerns(SummaryRow row) {
        return measure.equals(row.measure())
                && entity.equals(row.entity())
                && by.equals(row.by())
                && period.equals(row.period());
    }

    boolean isMet(SummaryRow row) {
        double centre = row.centre();
        if (Double.isNaN(centre)) {
            return false;
        }
        return switch (operator) {
            case "<" -> centre < value;
            case "<=" -> centre <= value;
            case ">" -> centre > value;
            case ">=" -> centre >= value;
            case "!=" -> centre != value;
            default -> centre == value;
        };
    }

    /** What was found, in words. */
    String verdict(SummaryRow row) {
        String found = NumberText.of(row.centre());
        return String.format(
                Locale.ROOT,
                "%s  %s: %s is %s",
                isMet(row) ? "met    " : "NOT MET",
                text,
                row.arm(),
                found.isEmpty() ? "not defined" : found);
    }
}
