package rivalry.gui;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import rivalry.scenario.Horizon;

/** Months along a line: from a place in pixels to a month and back. */
record TimeScale(Horizon horizon, double left, double width) {
    double place(YearMonth month) {
        double months = ChronoUnit.MONTHS.between(horizon.start(), month);
        return left + width * months / horizon.months();
    }

    /** The month at a place, within the horizon. */
    int month(double place) {
        int month = (int) Math.floor((place - left) / width * horizon.months());
        return Math.max(0, Math.min(horizon.months() - 1, month));
    }
}
