package rivalry.gui;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import rivalry.scenario.Policy;

/**
 * A policy of the scenario put elsewhere in time, or taken out.
 *
 * @param name of the policy
 * @param isOut whether it is taken out; its months then tell where it was
 */
record Redating(String name, YearMonth from, Optional<YearMonth> until, boolean isOut) implements TimelineEntry {

    Redating {
        if (until.isPresent() && until.get().isBefore(from)) {
            until = Optional.of(from);
        }
    }

    /** A policy where the scenario has it. */
    static Redating of(String name, Policy policy) {
        return new Redating(name, policy.from(), policy.until(), false);
    }

    Redating out() {
        return new Redating(name, from, until, true);
    }

    /** The policy in its new months; nothing if it is taken out. */
    Optional<Policy> on(Policy policy) {
        return isOut ? Optional.empty() : Optional.of(policy.dated(from, until));
    }

    @Override
    public Redating startingIn(YearMonth month) {
        long shift = ChronoUnit.MONTHS.between(from, month);
        return new Redating(name, month, until.map(end -> end.plusMonths(shift)), isOut);
    }

    @Override
    public Redating lastingUntil(Optional<YearMonth> end) {
        return new Redating(name, from, end, isOut);
    }
}
