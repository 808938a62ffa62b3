package rivalry.scenario;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of calendar months, written {@code 2025}, {@code 2016-2018}, {@code 2024-12} or {@code 2024-09..2025-08}.
 *
 * @param first first month
 * @param last last month, included
 */
public record Period(YearMonth first, YearMonth last) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + " to " + last);
        }
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException if the text has none of the four forms
     */
    public static Period of(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return years(year.group(1), year.group(1));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return years(years.group(1), years.group(2));
        }
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? new Period(YearMonth.parse(text), YearMonth.parse(text))
                    : new Period(YearMonth.parse(text.substring(0, dots)), YearMonth.parse(text.substring(dots + 2)));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no period: write 2025, 2016-2018, 2024-12 or 2024-09..2025-08");
        }
    }

    private static Period years(String first, String last) {
        return new Period(YearMonth.of(Integer.parseInt(first), 1), YearMonth.of(Integer.parseInt(last), 12));
    }

    /** Whether it runs from a January to a December. */
    public boolean isWholeYears() {
        return first.getMonthValue() == 1 && last.getMonthValue() == 12;
    }

    /** How many months it holds. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** As it is written in files: the shortest of the four forms. */
    @Override
    public String toString() {
        if (!isWholeYears()) {
            return first.equals(last) ? first.toString() : first + ".." + last;
        }
        return first.getYear() == last.getYear()
                ? String.format(Locale.ROOT, "%04d", first.getYear())
                : String.format(Locale.ROOT, "%04d-%04d", first.getYear(), last.getYear());
    }
}
