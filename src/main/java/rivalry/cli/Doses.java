package rivalry.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value of a scenario in many strengths, or one month in many years: {@code PATH=FROM:TO:STEP} for a number, {@code
 * PATH=YYYY-MM..YYYY-MM:MONTHS} for a month.
 *
 * @param path where the value stands in the scenario
 * @param values as they are written there, ascending; both ends included where the step meets them
 */
record Doses(String path, List<String> values) {
    /** More arms than these are a slip of the finger. */
    private static final int MOST = 60;

    private static final Pattern NUMBERS = Pattern.compile("([^=]+)=([-+0-9.eE]+):([-+0-9.eE]+):([-+0-9.eE]+)");
    private static final Pattern MONTHS = Pattern.compile("([^=]+)=(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2}):(\\d+)");

    /**
     * Reads doses as typed.
     *
     * @throws UsageFault if they cannot be meant
     */
    static Doses of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        Matcher months = MONTHS.matcher(text);
        try {
            if (months.matches()) {
                return new Doses(months.group(1), months(text, months));
            } else if (numbers.matches()) {
                return new Doses(numbers.group(1), numbers(text, numbers));
            }
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw fault(text, "expected numbers, or months such as 2026-01");
        }
        throw fault(
                text,
                "expected PATH=FROM:TO:STEP such as policies.tighter-chips.export_controls.chips=0:1:0.1, or"
                        + " PATH=MONTH..MONTH:MONTHS such as policies.tighter-chips.from=2026-01..2030-01:12");
    }

    private static List<String> numbers(String text, Matcher form) {
        BigDecimal to = new BigDecimal(form.group(3));
        BigDecimal step = new BigDecimal(form.group(4));
        List<String> values = new ArrayList<>();
        check(text, step.signum() > 0, "the step must be above 0");
        for (BigDecimal dose = new BigDecimal(form.group(2)); dose.compareTo(to) <= 0; dose = dose.add(step)) {
            values.add(dose.signum() == 0 ? "0" : dose.stripTrailingZeros().toPlainString());
            check(text, values.size() <= MOST, "more than " + MOST + " doses; take a larger step");
        }
        check(text, !values.isEmpty(), "it ends before it begins");
        return values;
    }

    private static List<String> months(String text, Matcher form) {
        YearMonth to = YearMonth.parse(form.group(3));
        int step = Integer.parseInt(form.group(4));
        List<String> values = new ArrayList<>();
        check(text, step > 0, "the step must be at least a month");
        for (YearMonth dose = YearMonth.parse(form.group(2)); !dose.isAfter(to); dose = dose.plusMonths(step)) {
            values.add(dose.toString());
            check(text, values.size() <= MOST, "more than " + MOST + " doses; take a larger step");
        }
        check(text, !values.isEmpty(), "it ends before it begins");
        return values;
    }

    private static void check(String text, boolean holds, String otherwise) {
        if (!holds) {
            throw fault(text, otherwise);
        }
    }

    private static UsageFault fault(String text, String why) {
        return new UsageFault("--dose '" + text + "': " + why);
    }
}
