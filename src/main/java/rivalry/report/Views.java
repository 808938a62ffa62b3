package rivalry.report;

import rivalry.chart.Change;
import rivalry.chart.Fans;
import rivalry.chart.Numbers;
import rivalry.chart.Versus;
import rivalry.comparison.Rivals;
import rivalry.comparison.ZeroSum;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.FanReader;

/** A played comparison as figures see it. */
final class Views {
    private Views() {}

    static Versus of(Comparison comparison) {
        return new Versus(
                fans(comparison, comparison.baseline()),
                comparison.others().stream().map(arm -> arm(comparison, arm)).toList());
    }

    private static Versus.Arm arm(Comparison comparison, ComparedArm arm) {
        return new Versus.Arm(
                arm.name(),
                fans(comparison, arm),
                arm.findings().stream().map(Change::of).toList(),
                arm.rivals().map(rivals -> rivals.first().changes()).orElse(new double[0]),
                arm.rivals().map(rivals -> rivals.second().changes()).orElse(new double[0]),
                arm.rivals().map(Views::zeroSum).orElse(""));
    }

    /** The index with its interval; nothing if it is noise. */
    private static String zeroSum(Rivals rivals) {
        ZeroSum index = rivals.zeroSum();
        return index.isResolved()
                ? Numbers.HUNDREDTHS.print(index.index()) + " "
                        + index.interval().inBrackets(Numbers.HUNDREDTHS::print)
                : "";
    }

    private static Fans fans(Comparison comparison, ComparedArm arm) {
        FanReader reader = new FanReader(arm.name(), comparison.inputs().span());
        arm.summary().forEach(reader);
        return reader.fans(arm.scenario(), comparison.inputs().replicates());
    }
}
