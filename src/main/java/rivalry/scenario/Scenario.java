package rivalry.scenario;

import java.util.List;
import java.util.Map;

/** Everything a run is told: the immutable, checked input. Maps keep the order of the file. */
public record Scenario(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "the question it asks, in a sentence")
        String question,

        @Parameter(says = "what kind of file it is") Kind kind,
        @Parameter(says = "the claims it speaks to") List<String> tests,
        RunParams run,
        SmallestEffectParams smallest_effects,
        Horizon horizon,
        Map<String, Country> countries,
        Map<String, Lab> labs,
        MoneyParams money,
        ComputeParams compute,
        EffortParams effort,
        IdeaParams ideas,
        TrainingParams training,
        PhdParams phd,
        FirstJobParams first_job,
        MoveParams moves,
        CareerParams careers,
        PaperParams papers,
        TeamParams teams,
        ImpactParams impact,
        VenueParams venue,
        IdeaStockParams idea_stock,
        ObserverParams observer,
        FamilyParams families,
        Map<String, Niche> niches,
        Map<String, Architecture> architectures,
        ArchitectureParams architecture,
        BreakthroughParams breakthroughs,
        FlywheelParams flywheel,
        DistillationParams distillation,
        TransferParams transfers,
        AdopterParams adopters,
        OpennessParams openness,
        SafetyParams safety,
        RelationParams relations,
        ReactionParams reaction,
        Growths growth,
        Map<String, Policy> policies,
        Map<String, Event> events,
        Tables tables) {

    public enum Kind {
        BASELINE,
        POLICY,
        WORLD,
        DESIGN,
        GAME,
        CLAIMS,
        LADDER
    }

    /** How yearly tables go on after their last datum. */
    public record Growths(Growth money, Growth public_research, Growth applicants, Growth venue, Growth teams) {}

    /** The yearly tables; nominal money is deflated to 2025 US$ as it is read. */
    public record Tables(
            @Parameter(unit = "2025 US$/US$", above = 0, says = "what a US$ of a year is worth in US$ of 2025")
            Table deflator,

            @Parameter(
                    unit = "US$/year",
                    atLeast = 0,
                    equation = "E1",
                    says = "AI capital expenditure of large firms and states, by country")
            Table ai_capex,

            @Parameter(unit = "US$/year", atLeast = 0, equation = "E1", says = "private AI investment, by country")
            Table private_investment,

            @Parameter(
                    unit = "US$/year",
                    atLeast = 0,
                    equation = "E1",
                    says = "public money for AI research, by country")
            Table public_research,

            @Parameter(
                    unit = "people/year",
                    atLeast = 0,
                    equation = "E21",
                    says = "people who want to begin a doctorate in AI, by country of origin")
            Table phd_applicants,

            @Parameter(
                    unit = "papers/year",
                    above = 0,
                    equation = "E29",
                    says = "papers that the top conference accepts, world")
            Table venue_capacity,

            @Parameter(
                    unit = "people",
                    above = 0,
                    equation = "E26",
                    says = "mean authors of a paper, all venues, world")
            Table team_size) {}
}
