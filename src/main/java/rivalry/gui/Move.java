package rivalry.gui;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A lever moved: from a month on it stands at a value, whatever the scenario says.
 *
 * @param until the last month; empty if it stays until the next move of the same lever
 */
record Move(Knob knob, YearMonth from, Optional<YearMonth> until, double value) implements TimelineEntry {

    Move {
        if (until.isPresent() && until.get().isBefore(from)) {
            until = Optional.of(from);
        }
    }

    @Override
    public Move startingIn(YearMonth month) {
        long shift = ChronoUnit.MONTHS.between(from, month);
        return new Move(knob, month, until.map(end -> end.plusMonths(shift)), value);
    }

    @Override
    public Move lastingUntil(Optional<YearMonth> end) {
        return new Move(knob, from, end, value);
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(from) && until.map(end -> !month.isAfter(end)).orElse(true);
    }

    /** Its name as a policy: {@code us-cn-chips-2026-01}. */
    @Override
    public String name() {
        return knob.slug() + "-" + from;
    }
}
