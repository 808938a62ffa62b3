package rivalry.observation;

import java.util.List;
import rivalry.world.Channel;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.Sector;
import rivalry.world.World;

/** Compute: stocks by channel, purchases, price, and how labs split their money. */
final class ComputeMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "compute_stock",
                    "H100e",
                    EntityKind.COUNTRY,
                    "channel",
                    Yearly.DECEMBER,
                    "AI compute that the country's labs own, in all and by the channel it came through",
                    "Σ K over its labs (E6)",
                    ComputeMeasures::stocks),
            new Measure(
                    "compute_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "the country's share of the world's AI compute",
                    "Σ K of the country / Σ K of the world",
                    ComputeMeasures::shares),
            new Measure(
                    "efficiency_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.RATIO,
                    "share of free money that the country's firms spend on efficiency research instead of compute",
                    "Σ u·M / Σ M over its firms (E7)",
                    ComputeMeasures::efforts),
            new Measure(
                    "chip_price",
                    "US$/H100e",
                    EntityKind.WORLD,
                    "",
                    Yearly.DECEMBER,
                    "price of a reference chip, installed",
                    "p0·2^(−(t−t0)/τ_hw) (E3)",
                    (world, out) -> out.put("world", "", world.chipPrice())),
            new Measure(
                    "chip_quality",
                    "1",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "compute per dollar of domestic chips, relative to the world's best",
                    "q (E5)",
                    (world, out) -> Each.country(world, out, Nation::chipQuality)),
            new Measure(
                    "chips_legal",
                    "H100e",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.SUM,
                    "chips that the first country sells to the second within the rules",
                    "σ·(1−κ)·x/p (E4)",
                    (world, out) -> Each.directedPair(world, out, (seller, buyer) -> buyer.chipsLegal(seller))),
            new Measure(
                    "chips_leaked",
                    "H100e",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.SUM,
                    "chips of the first country that reach the second against the rules",
                    "σκ·s·(1−e)·D̂·(x/D̂)^φ/(m·p) (E4)",
                    (world, out) -> Each.directedPair(world, out, (seller, buyer) -> buyer.chipsLeaked(seller))),
            new Measure(
                    "chips_domestic",
                    "H100e",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "chips made and bought at home, in compute",
                    "q·min(1, C/D_dom)·x_dom/p (E4, E5)",
                    (world, out) -> Each.country(world, out, Nation::chipsDomestic)));

    /** Apart from the others, since it stands last in result files. */
    static final Measure DOMESTIC_CHIP_SPEND = new Measure(
            "domestic_chip_spend",
            "US$",
            EntityKind.COUNTRY,
            "",
            Yearly.SUM,
            "money spent on chips made at home, subsidies included",
            "D_dom + subsidy (E4, E5)",
            (world, out) -> Each.country(world, out, Nation::domesticOutlay));

    private ComputeMeasures() {}

    private static double stock(Nation nation) {
        double sum = 0;
        for (Lab lab : nation.labs()) {
            sum += lab.compute();
        }
        return sum;
    }

    private static void stocks(World world, MonthSink out) {
        for (Nation nation : world.nations()) {
            out.put(nation.id(), "", stock(nation));
            for (Channel channel : Channel.values()) {
                double sum = 0;
                for (Lab lab : nation.labs()) {
                    sum += lab.compute(channel);
                }
                out.put(nation.id(), channel.by(), sum);
            }
        }
    }

    private static void shares(World world, MonthSink out) {
        double[] stocks = new double[world.nations().size()];
        double all = 0;
        for (Nation nation : world.nations()) {
            stocks[nation.index()] = stock(nation);
            all += stocks[nation.index()];
        }
        for (Nation nation : world.nations()) {
            out.put(nation.id(), "", stocks[nation.index()] / all);
        }
    }

    private static void efforts(World world, MonthSink out) {
        for (Nation nation : world.nations()) {
            double spent = 0;
            double free = 0;
            for (Lab lab : nation.labs()) {
                if (lab.sector() == Sector.FIRMS) {
                    spent += lab.effort() * lab.free();
                    free += lab.free();
                }
            }
            out.ratio(nation.id(), "", spent, free);
        }
    }
}
