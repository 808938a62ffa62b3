package rivalry.house;

import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out the tests whose needs the machine does not meet; fails them where the need is required. */
public final class NeedsCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(context.getTags());
    }

    static ConditionEvaluationResult evaluate(Set<String> tags) {
        for (Need need : Need.values()) {
            if (tags.contains(need.tag()) && !need.isMet()) {
                return unmet(need);
            }
        }
        return ConditionEvaluationResult.enabled("its needs are met");
    }

    private static ConditionEvaluationResult unmet(Need need) {
        if (need.isRequired()) {
            throw new IllegalStateException(
                    "there is no " + need.tag() + " here, and -Drivalry.require=" + need.tag() + " asks for one");
        }
        return ConditionEvaluationResult.disabled("there is no " + need.tag() + " here");
    }
}
