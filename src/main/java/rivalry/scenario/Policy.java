package rivalry.scenario;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A dated rule of one government. It turns levers; it never touches an agent. A lever at 0 is not turned.
 *
 * @param target the country it is aimed at; absent for domestic levers
 * @param announced when everyone learns of it; by default {@code from}
 * @param until the last month in force; absent if it stays
 */
@LeftOutIsZero
public record Policy(
        @Parameter(names = "countries", says = "the country whose government acts")
        String actor,

        @Parameter(names = "countries", says = "the country it is aimed at; left out for domestic levers")
        Optional<String> target,

        @Parameter(says = "when everyone learns of it; by default the month it begins")
        Optional<YearMonth> announced,

        @Parameter(says = "first month in force") YearMonth from,

        @Parameter(says = "last month in force; left out if it stays")
        Optional<YearMonth> until,

        @Parameter(says = "where the rule and its date are recorded")
        Optional<String> source,

        Optional<ExportControls> export_controls,

        @Parameter(unit = "1", atLeast = 0, atMost = 1, says = "scrutiny of research ties with the target")
        double research_security) {

    /** Controls on what leaves the actor for the target. */
    public record ExportControls(
            @Parameter(
                    symbol = "κ",
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E4",
                    says = "share of chip purchases stopped")
            double chips,

            @Parameter(
                    symbol = "e",
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E4",
                    says = "share of the leak that enforcement closes")
            double enforcement) {}

    /** How far this policy turns a lever while it is in force; 0 if not at all. */
    public double strength(Lever lever) {
        return switch (lever) {
            case CHIPS -> export_controls.map(ExportControls::chips).orElse(0.0);
            case ENFORCEMENT -> export_controls.map(ExportControls::enforcement).orElse(0.0);
            case RESEARCH_SECURITY -> research_security;
        };
    }
}
