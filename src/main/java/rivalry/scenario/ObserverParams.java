package rivalry.scenario;

import java.util.Map;

/** The automated scan that reports joint papers (E30). */
public record ObserverParams(
        @Parameter(
                symbol = "se",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E30",
                says = "share of joint papers that the scan finds in its first year")
        double sensitivity,

        @Parameter(
                symbol = "sp",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E30",
                says = "share of other papers that the scan leaves alone")
        double specificity,

        @Parameter(
                unit = "1/year",
                atLeast = -0.2,
                atMost = 0.2,
                equation = "E30",
                says = "yearly change of the sensitivity")
        double drift,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E30",
                names = "countries",
                pairs = true,
                says = "sensitivity in the first year for a pair of countries, such as US+CN, where it differs")
        Map<String, Double> pairs,

        @Parameter(
                unit = "1",
                atLeast = 0,
                below = 1,
                equation = "E14",
                says = "share of downloads of open models that a count ascribes to no country")
        double unattributed,

        @Parameter(
                unit = "papers",
                atLeast = 2,
                atMost = 100000,
                equation = "E30",
                says = "papers of each kind that are read by hand every year to correct the scan")
        int audit) {

    /** Sensitivity in the first year for a pair of countries, in either order. */
    public double sensitivity(String one, String other) {
        Double stated = pairs.get(one + "+" + other);
        if (stated == null) {
            stated = pairs.get(other + "+" + one);
        }
        return stated == null ? sensitivity : stated;
    }
}
