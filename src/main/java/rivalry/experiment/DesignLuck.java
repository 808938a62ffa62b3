package rivalry.experiment;

import rivalry.luck.Decision;
import rivalry.luck.Draws;

/** Where designs of experiments look up their luck: each use under a number of its own, in place of an agent. */
enum DesignLuck {
    /** Which way the two samples of a {@link Crossed} design are shifted. */
    CROSSED(-1, 0),
    /** What a {@link LocalSearch} tries. */
    SEARCH(-2, 1),
    /** Which way the first wave of a {@link HistoryMatching} is shifted. */
    FIRST_WAVE(-3, 1),
    /** In which order plausible sets are kept. */
    ORDER(-4, 1);

    private final long number;
    private final int month;

    DesignLuck(long number, int month) {
        this.number = number;
        this.month = month;
    }

    long stem(Draws luck) {
        return luck.stem(Decision.DESIGN, number, month);
    }

    /** Of one of the {@link Trajectories}. */
    static long path(Draws luck, int path) {
        return luck.stem(Decision.DESIGN, path, 0);
    }

    /** Of the walks that explore the {@link Region} a wave leaves. */
    static long region(Draws luck, int wave) {
        return luck.stem(Decision.DESIGN, wave, 1);
    }
}
