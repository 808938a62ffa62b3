package rivalry.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
        double research_security,

        Optional<VisaRestriction> visa_restriction,

        @Parameter(
                unit = "months",
                atLeast = 0,
                atMost = 48,
                equation = "E21",
                says = "further wait of admitted students from the target")
        double visa_delay,

        @Parameter(unit = "US$", atLeast = 0, equation = "E22", says = "money offered to each researcher who returns")
        double return_programme,

        @Parameter(
                unit = "1",
                atLeast = -1,
                atMost = 1,
                equation = "E18",
                says = "how far labs at home are urged to open, or, below 0, to close")
        double openness_incentive,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E16",
                says = "share of the home market closed to suppliers from the target")
        double market_ban,

        Optional<Subsidy> subsidy,

        @Parameter(
                unit = "US$/year",
                atLeast = 0,
                equation = "E33",
                says = "money for research together with the target; both sides must pay")
        double joint_programme,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E20",
                says = "safety commitments shared with the target; both sides must keep them")
        double safety_accord) {

    /** Whom the actor keeps out, of people from the target. */
    public record VisaRestriction(
            @Parameter(
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E21",
                    says = "share of doctoral students refused")
            double student,

            @Parameter(
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E22",
                    says = "share of moves to universities and institutes refused")
            double postdoc,

            @Parameter(unit = "1", atLeast = 0, atMost = 1, equation = "E22", says = "share of moves to firms refused")
            double worker) {}

    /** Public money on top of the scenario's tables. */
    public record Subsidy(
            @Parameter(unit = "US$/year", atLeast = 0, equation = "E5", says = "for chips made at home")
            double chips,

            @Parameter(unit = "US$/year", atLeast = 0, equation = "E4", says = "for compute of labs at home")
            double compute,

            @Parameter(
                    unit = "US$/year",
                    atLeast = 0,
                    equation = "E6",
                    says = "compute for universities and institutes")
            double academic_compute,

            @Parameter(unit = "US$/year", atLeast = 0, equation = "E1", says = "grants for universities and institutes")
            double research) {}

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
            double enforcement,

            @Parameter(
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E4",
                    says = "share of licences for controlled models refused")
            double weights,

            @Parameter(unit = "1", atLeast = 0, atMost = 1, equation = "E4", says = "share of rented compute refused")
            double cloud,

            @Parameter(
                    symbol = "κ_api",
                    unit = "1",
                    atLeast = 0,
                    atMost = 1,
                    equation = "E11",
                    says = "share of access to models' answers refused")
            double api) {}

    /** The same rule in other months, announced as long ahead as before. */
    public Policy dated(YearMonth first, Optional<YearMonth> last) {
        long shift = ChronoUnit.MONTHS.between(from, first);
        return new Policy(
                actor,
                target,
                announced.map(month -> month.plusMonths(shift)),
                first,
                last,
                source,
                export_controls,
                research_security,
                visa_restriction,
                visa_delay,
                return_programme,
                openness_incentive,
                market_ban,
                subsidy,
                joint_programme,
                safety_accord);
    }

    /** How far this policy turns a lever while it is in force; 0 if not at all. */
    public double strength(Lever lever) {
        return switch (lever) {
            case CHIPS -> export_controls.map(ExportControls::chips).orElse(0.0);
            case ENFORCEMENT -> export_controls.map(ExportControls::enforcement).orElse(0.0);
            case WEIGHTS -> export_controls.map(ExportControls::weights).orElse(0.0);
            case CLOUD -> export_controls.map(ExportControls::cloud).orElse(0.0);
            case API -> export_controls.map(ExportControls::api).orElse(0.0);
            case RESEARCH_SECURITY -> research_security;
            case VISA_STUDENT -> visa_restriction.map(VisaRestriction::student).orElse(0.0);
            case VISA_POSTDOC -> visa_restriction.map(VisaRestriction::postdoc).orElse(0.0);
            case VISA_WORKER -> visa_restriction.map(VisaRestriction::worker).orElse(0.0);
            case VISA_DELAY -> visa_delay;
            case RETURN_PROGRAMME -> return_programme;
            case ACADEMIC_COMPUTE -> subsidy.map(Subsidy::academic_compute).orElse(0.0);
            case RESEARCH_SUBSIDY -> subsidy.map(Subsidy::research).orElse(0.0);
            case OPENNESS_INCENTIVE -> openness_incentive;
            case MARKET_BAN -> market_ban;
            case SUBSIDY_CHIPS -> subsidy.map(Subsidy::chips).orElse(0.0);
            case SUBSIDY_COMPUTE -> subsidy.map(Subsidy::compute).orElse(0.0);
            case JOINT_PROGRAMME -> joint_programme;
            case SAFETY_ACCORD -> safety_accord;
        };
    }
}
