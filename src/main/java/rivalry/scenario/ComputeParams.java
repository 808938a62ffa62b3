package rivalry.scenario;

import java.time.YearMonth;

/** Chips: price, channels, controls, domestic industry, stock (E3–E6). */
public record ComputeParams(
        @Parameter(
                symbol = "p0",
                unit = "US$/H100e",
                above = 0,
                equation = "E3",
                says = "price of a chip, installed, at the reference month")
        double price,

        @Parameter(symbol = "t0", equation = "E3", says = "month of the reference price")
        YearMonth price_month,

        @Parameter(
                symbol = "τ_hw",
                unit = "months",
                above = 0,
                equation = "E3",
                says = "time in which performance per dollar doubles")
        double halving,

        @Parameter(
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E2",
                says = "share of compute money that buys chips; the rest is sites, power, network")
        double chip_share,

        @Parameter(
                symbol = "δ",
                unit = "1/month",
                atLeast = 0,
                below = 1,
                equation = "E6",
                says = "share of the stock that wears out or is outdated")
        double wear,

        @Parameter(
                unit = "months",
                above = 0,
                equation = "E6",
                says = "first month's stock, in months of the first month's chip purchases")
        double start_months,

        @Parameter(
                symbol = "s",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "share of stopped purchases that reaches the buyer all the same")
        double leak,

        @Parameter(
                symbol = "m",
                unit = "1",
                atLeast = 1,
                equation = "E4",
                says = "price of a leaked chip over the legal price")
        double leak_markup,

        @Parameter(
                symbol = "φ_s",
                unit = "1",
                above = 0,
                atMost = 1,
                equation = "E4",
                says = "returns to money in restricted supply; 1 is linear")
        double scarcity_returns,

        @Parameter(
                symbol = "u_ref",
                unit = "1",
                above = 0,
                below = 1,
                equation = "E4",
                says = "efficiency share at which a lab's usual chip money is measured")
        double reference_effort,

        @Parameter(
                symbol = "b",
                unit = "1",
                atLeast = 0,
                equation = "E5",
                says = "learning exponent of domestic chips relative to the world's; 0 is no learning")
        double learning,

        @Parameter(
                symbol = "W_world0",
                unit = "US$",
                above = 0,
                equation = "E5",
                says = "the world's cumulative spend on AI chips before the first month")
        double world_spend,

        @Parameter(
                symbol = "τ_fab",
                unit = "months",
                atLeast = 1,
                equation = "E4",
                says = "delay with which fab capacity follows demand")
        double fab_delay,

        @Parameter(
                symbol = "h",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "share by which announced controls bring purchases forward")
        double stockpiling,

        @Parameter(
                symbol = "c_sender",
                unit = "1",
                atLeast = 0,
                atMost = 1,
                equation = "E4",
                says = "share of lost sales that leaves the sender's labs")
        double sender_cost,

        @Parameter(
                unit = "kW/H100e",
                above = 0,
                equation = "E6",
                says = "power a chip draws with its share of the site, at the reference month of its price")
        double power) {}
