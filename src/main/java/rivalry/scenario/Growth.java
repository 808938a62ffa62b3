package rivalry.scenario;

/**
 * How a yearly path goes on after its last datum: {@code g(t) = g_long + (g_last − g_long)·2^(−t/τ)}.
 *
 * <p>g_last is the growth of the sum over all countries in the last year that all have data for, so that what comes after the
 * data favours no one.
 */
public record Growth(
        @Parameter(
                symbol = "g_long",
                unit = "1/year",
                atLeast = -0.5,
                atMost = 1,
                says = "growth rate (in ln) that the path settles to")
        double long_run,

        @Parameter(symbol = "τ", unit = "years", above = 0, says = "time in which half of the excess growth fades")
        double halving) {}
