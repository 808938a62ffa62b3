package rivalry.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Key;
import rivalry.luck.Race;
import rivalry.scenario.AdopterParams;
import rivalry.scenario.Lever;

/** RELEASE: firms in every country choose whose models they use, at most two suppliers each (E16). */
public final class Adopters {
    private static final int SLOTS = 2;
    private static final int NONE = -1;
    private static final long NONE_KEY = Key.of("none");

    private final AdopterParams params;
    private final Nation[] home;
    private final long[] key;
    private final int[] niche;
    private final double[] size;
    private final double[] inNiche;
    private final double[] most;
    private final int[][] supplier;
    private final int[][] links;
    private final int[][] firms;
    private final int[][] using;
    private final Appeal appeal;

    Adopters(World world, double[] demand) {
        params = world.scenario().adopters();
        int niches = demand.length;
        int count = 0;
        for (Nation nation : world.nations()) {
            count += nation.stated.market().firms();
        }
        home = new Nation[count];
        key = new long[count];
        niche = new int[count];
        size = new double[count];
        inNiche = new double[count];
        most = new double[world.nations().size()];
        supplier = new int[SLOTS][count];
        for (int[] slot : supplier) {
            Arrays.fill(slot, NONE);
        }
        links = new int[world.nations().size()][world.nations().size()];
        firms = new int[world.nations().size()][niches];
        using = new int[world.nations().size()][niches];
        appeal = new Appeal(world, niches);
        settle(world, demand);
    }

    /** Firms of a country are alike in size; their niches follow its demand. */
    private void settle(World world, double[] demand) {
        int f = 0;
        for (Nation nation : world.nations()) {
            for (int i = 0; i < nation.stated.market().firms(); i++) {
                home[f] = nation;
                key[f] = Key.of(nation.key, i);
                size[f] = nation.marketSize / nation.stated.market().firms();
                niche[f] = place(nation, (i + 0.5) / nation.stated.market().firms());
                inNiche[f] = size[f] / demand[niche[f]];
                firms[nation.index][niche[f]]++;
                f++;
            }
        }
    }

    private static int place(Nation nation, double quantile) {
        double sum = 0;
        int n = 0;
        while (n < nation.demand.length - 1 && (sum += nation.demand[n]) <= quantile) {
            n++;
        }
        return n;
    }

    void choose(World world) {
        appeal.renew(world);
        look(world);
        long luck = world.luck().stem(Decision.RECONSIDER, 0, world.month());
        for (int f = 0; f < home.length; f++) {
            double u = Draws.uniform(luck, key[f]);
            if (u >= most[home[f].index]) {
                continue;
            }
            for (int slot = 0; slot < SLOTS; slot++) {
                double hazard = hazard(world, f, slot);
                if (u < hazard) {
                    supplier[slot][f] = choose(world, f, slot);
                }
                u -= hazard; // one draw a firm: it reconsiders one supplier at a time, as far as the hazards leave room
                u = u < 0 ? u + 1 : u;
            }
        }
    }

    /** The greatest chance that a firm of each country reconsiders a supplier; above it no firm needs a closer look. */
    private void look(World world) {
        boolean closing = false;
        for (Lab lab : world.labs()) {
            closing |= lab.closed == world.month();
        }
        for (Nation market : world.nations()) {
            double strictest = params.hazard();
            for (Nation source : world.nations()) {
                strictest = Math.max(strictest, world.rules().value(Lever.MARKET_BAN, market, source));
            }
            most[market.index] = closing ? 1 : SLOTS * strictest;
        }
    }

    /** The chance to reconsider: small by itself, 1 if the supplier is gone, and as strict as a ban that strikes it. */
    private double hazard(World world, int f, int slot) {
        if (supplier[slot][f] == NONE) {
            return params.hazard();
        }
        Lab lab = world.labs().get(supplier[slot][f]);
        if (!lab.offers(world.month())) {
            return 1;
        }
        return Math.max(params.hazard(), world.rules().value(Lever.MARKET_BAN, home[f], lab.home));
    }

    private int choose(World world, int f, int slot) {
        int other = supplier[1 - slot][f];
        Race race = new Race(world.luck().stem(Decision.SUPPLIER, key[f], world.month() * SLOTS + slot));
        race.enter(NONE, NONE_KEY, appeal.none());
        Model first = slot > 0 && other != NONE ? world.labs().get(other).model : null;
        for (int offer = 0; offer < appeal.offers(); offer++) {
            Lab lab = appeal.supplier(offer);
            if (lab.index != other) {
                double weight = appeal.weight(offer, home[f], niche[f]);
                boolean complements = first != null && first.architecture() != lab.model.architecture();
                race.enter(lab.index, lab.key, complements ? weight * appeal.complement() : weight);
            }
        }
        return race.winner();
    }

    /** What every lab serves: shares of the world's demand, and of each niche's. */
    void serve(World world) {
        clear(world);
        for (int f = 0; f < home.length; f++) {
            int used = suppliers(f);
            if (used == 0) {
                continue;
            }
            using[home[f].index][niche[f]]++;
            double part = 1.0 / used;
            for (int[] slot : supplier) {
                if (slot[f] != NONE) {
                    Lab lab = world.labs().get(slot[f]);
                    lab.standing.served += part * size[f];
                    lab.standing.use[niche[f]] += part * inNiche[f];
                    links[lab.home.index][home[f].index]++;
                }
            }
        }
    }

    private void clear(World world) {
        for (Lab lab : world.labs()) {
            lab.standing.served = 0;
            Arrays.fill(lab.standing.use, 0);
        }
        for (int[] row : links) {
            Arrays.fill(row, 0);
        }
        for (int[] row : using) {
            Arrays.fill(row, 0);
        }
    }

    private int suppliers(int f) {
        int count = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            count += supplier[slot][f] == NONE ? 0 : 1;
        }
        return count;
    }

    /** Firms of a country and niche. */
    public int firms(Nation nation, int niche) {
        return firms[nation.index][niche];
    }

    /** Firms of a country and niche that use a model. */
    public int using(Nation nation, int niche) {
        return using[nation.index][niche];
    }

    /** Links between a supplier country's labs and a country's firms. */
    public int suppliers(Nation source, Nation market) {
        return links[source.index][market.index];
    }

    /** A firm that uses models, for inspection. */
    public record Firm(Nation home, int niche, List<Lab> suppliers) {}

    /** How many firms there are in all countries. */
    public int count() {
        return home.length;
    }

    /** One of them, by its number; numbers run country by country. */
    public Firm firm(World world, int number) {
        List<Lab> suppliers = new ArrayList<>();
        for (int[] slot : supplier) {
            if (slot[number] != NONE) {
                suppliers.add(world.labs().get(slot[number]));
            }
        }
        return new Firm(home[number], niche[number], suppliers);
    }

    /** What draws firms of a country and niche to each lab's model this month, the strongest draw first. */
    public List<Choice> draws(Nation market, int ofNiche) {
        List<Choice> draws = new ArrayList<>();
        for (int offer = 0; offer < appeal.offers(); offer++) {
            appeal.why(offer, market, ofNiche).ifPresent(draws::add);
        }
        draws.sort(Comparator.comparingDouble(Choice::value).reversed());
        return draws;
    }
}
