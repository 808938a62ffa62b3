package rivalry.story;

import java.util.List;
import java.util.Locale;
import rivalry.scenario.Lever;

/**
 * Where and when a lever is tried: the baseline from its first month, so that a run is short, with what the lever needs to
 * bite already there (firms that use models, labs that keep them closed).
 *
 * @param scale people an agent stands for: people's own levers need finer agents
 * @param world YAML that sets the stage
 * @param from month from which the lever is turned
 * @param first first year in which its measure is read
 * @param last last year, and the end of the run
 * @param low least value of the lever
 * @param high most value of the lever
 */
record LeverStage(int scale, String world, String from, int first, int last, double low, double high) {
    private static final String AS_IT_IS = "name: as it is";

    /** The values of a lever, evenly from least to most. */
    double level(int level, int levels) {
        return low + (high - low) * level / (levels - 1);
    }

    /** The overlays that make the stage. */
    List<String> overlays() {
        return List.of(String.format(Locale.ROOT, "run: {scale: %d}", scale), world);
    }

    static LeverStage of(Lever lever) {
        return switch (lever) {
            case WEIGHTS ->
                early(
                        10_000,
                        "openness: {base: -12, second_best: 0, inertia: 0.9}\ntransfers: {threshold: 1.0e+18}",
                        1);
            case MARKET_BAN -> early(10_000, "adopters: {readiness: 60}", 1);
            case API -> new LeverStage(10_000, AS_IT_IS, "2026-01", 2026, 2030, 0, 1);
            case OPENNESS_INCENTIVE -> new LeverStage(10_000, AS_IT_IS, "2016-01", 2017, 2018, -1, 1);
            case VISA_STUDENT -> early(100, AS_IT_IS, 1);
            case VISA_POSTDOC, VISA_WORKER -> new LeverStage(100, AS_IT_IS, "2016-01", 2017, 2019, 0, 1);
            case VISA_DELAY -> new LeverStage(100, AS_IT_IS, "2016-01", 2021, 2021, 0, 48);
            case RETURN_PROGRAMME -> early(100, AS_IT_IS, 200_000);
            case SUBSIDY_CHIPS, SUBSIDY_COMPUTE, ACADEMIC_COMPUTE -> early(10_000, AS_IT_IS, 2e10);
            case RESEARCH_SUBSIDY -> early(100, AS_IT_IS, 1e9);
            case RESEARCH_SECURITY -> early(100, AS_IT_IS, 1);
            case JOINT_PROGRAMME -> early(10_000, AS_IT_IS, 1e9);
            default -> early(10_000, AS_IT_IS, 1);
        };
    }

    private static LeverStage early(int scale, String world, double high) {
        return new LeverStage(scale, world, "2016-01", 2017, 2018, 0, high);
    }
}
