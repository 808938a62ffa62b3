package rivalry.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months a run plays; month 0 is {@code start}. */
public record Horizon(
        @Parameter(says = "first month played, a January") YearMonth start,
        @Parameter(says = "last month played, a December") YearMonth end,

        @Parameter(says = "last month of recorded history; figures are dashed after it")
        YearMonth history_until) {

    /** How many months are played. */
    public int months() {
        return index(end) + 1;
    }

    /** The number of a month, 0 at the start; negative before it. */
    public int index(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(start, month);
    }

    /** The calendar month of a number. */
    public YearMonth month(int index) {
        return start.plusMonths(index);
    }
}
