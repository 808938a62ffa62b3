package rivalry.scenario;

import java.util.List;

/** How much a calibration plays, and how it judges. */
public record Calibration(
        @Parameter(atLeast = 1, atMost = 20, says = "waves of history matching")
        int waves,

        @Parameter(atLeast = 8, atMost = 100000, says = "sets of parameters played in a wave")
        int points,

        @Parameter(atLeast = 2, atMost = 1000, says = "replicates of each set; all sets meet the same luck")
        int replicates,

        @Parameter(atLeast = 0, atMost = 100000, says = "sets tried by the local search after the waves")
        int search,

        @Parameter(atLeast = 2, atMost = 10000, says = "sets wanted at the end")
        int vectors,

        @Parameter(atLeast = 0, atMost = 1000, says = "further replicates of the sets that may be kept, on new luck")
        int confirm,

        @Parameter(above = 0, atMost = 100, says = "implausibility beyond which a target speaks against a set")
        double cutoff,

        @Parameter(atLeast = 0, below = 1, says = "share of the targets that may speak against a set that is kept")
        double spared,

        @Parameter(
                atLeast = 0,
                atMost = 10,
                says =
                        "what even the best set may be off by, as a part of the standard deviation that a band stands for")
        double discrepancy,

        @Parameter(says = "paths or sections of calibrated parameters that vary; all if left out")
        List<String> within,

        @Parameter(says = "paths or sections that stay as they are")
        List<String> without,

        @Parameter(says = "whether parameters vary too that have a range but no distribution")
        boolean ranges) {

    /** The calibration that is played unless something else is asked for. */
    public static final Calibration DEFAULT =
            new Calibration(3, 200, 4, 100, 48, 6, 2, 0.1, 0.5, List.of(), List.of(), false);

    /** Which parameters vary. */
    public Design.Choice choice() {
        return new Design.Choice(List.of(LongForm.Status.CALIBRATED), within, without);
    }

    /** How many of some targets may speak against a set. */
    public int spared(int targets) {
        return (int) StrictMath.floor(spared * targets + 1e-9);
    }
}
