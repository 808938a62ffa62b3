package rivalry.cli;

import java.io.PrintWriter;
import rivalry.chart.Numbers;
import rivalry.comparison.Estimate;
import rivalry.comparison.Innovation;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;

/** What a comparison prints of the two rivals' innovation, never without its parts, and of who gains at whose cost. */
final class RivalsText {
    private final Resampling luck;

    RivalsText(Resampling luck) {
        this.luck = luck;
    }

    void print(Rivals rivals, PrintWriter out) {
        out.printf("Innovation, %s, in standard deviations of the baseline:%n", rivals.period());
        out.println("  US " + words(rivals.first()));
        out.println("  CN " + words(rivals.second()));
        out.println("Zero-sum index (+1: what one gains the other loses, −1: both move alike): " + index(rivals));
    }

    private String words(Innovation change) {
        return number(change.index(luck)) + " " + change.verdict(luck).words() + "; its parts: frontier "
                + number(change.frontierPart(luck)) + ", papers " + number(change.papersPart(luck));
    }

    private static String index(Rivals rivals) {
        return rivals.zeroSum().isResolved()
                ? number(new Estimate(rivals.zeroSum().index(), rivals.zeroSum().interval()))
                : rivals.verdict().words();
    }

    private static String number(Estimate estimate) {
        return Numbers.HUNDREDTHS.printSigned(estimate.value()) + " "
                + estimate.interval().inBrackets(Numbers.HUNDREDTHS::printSigned);
    }
}
