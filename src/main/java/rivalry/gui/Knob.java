package rivalry.gui;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Lever;
import rivalry.scenario.Policy;

/** One lever in the hand of one government: what a slider moves. */
record Knob(String actor, Optional<String> target, Lever lever) {

    /** Whether a policy turns it. */
    boolean isTurnedBy(Policy policy) {
        return policy.actor().equals(actor) && policy.target().equals(target) && policy.strength(lever) != 0;
    }

    /** Its value under dated policies in a month. */
    double value(Map<String, Policy> policies, YearMonth month) {
        double value = 0;
        for (Policy policy : policies.values()) {
            if (isTurnedBy(policy) && isInForce(policy, month)) {
                value = lever.joint().join(value, policy.strength(lever));
            }
        }
        return lever.joint().limit(value);
    }

    private static boolean isInForce(Policy policy, YearMonth month) {
        return !month.isBefore(policy.from())
                && policy.until().map(until -> !month.isAfter(until)).orElse(true);
    }

    /** As part of a policy's name: {@code us-cn-chips}. */
    String slug() {
        String what = lever.path().substring(lever.path().lastIndexOf('.') + 1);
        String who = target.map(other -> actor + "-" + other).orElse(actor);
        return (who + "-" + what).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
