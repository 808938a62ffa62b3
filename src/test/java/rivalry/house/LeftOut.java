package rivalry.house;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints, after the last test, which tests were left out and why. */
public final class LeftOut implements TestExecutionListener {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        lines.add("  " + test.getLegacyReportingName() + ": " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            lines.add("  " + test.getLegacyReportingName() + ": "
                    + result.getThrowable().map(Throwable::getMessage).orElse("no reason"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.println(lines.isEmpty() ? "No test was left out." : "Tests left out:");
        lines.forEach(System.out::println);
        lines.clear();
    }
}
