package rivalry.scenario;

/** The yearly top conference (E29). */
public record VenueParams(
        @Parameter(unit = "1", atLeast = 0, equation = "E29", says = "spread of referees' judgement, in ln impact")
        double referee_sd) {}
