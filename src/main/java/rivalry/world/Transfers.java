package rivalry.world;

import java.util.Arrays;
import rivalry.equation.WeightTransfer;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.scenario.Lever;
import rivalry.scenario.TransferParams;

/** RELEASE: closed models cross borders, licensed to suppliers there or stolen (E4). */
public final class Transfers {
    private final TransferParams params;
    private final int[][] moved;

    Transfers(World world) {
        params = world.scenario().transfers();
        moved = new int[world.nations().size()][world.nations().size()];
    }

    void advance(World world) {
        for (int[] row : moved) {
            Arrays.fill(row, 0);
        }
        double bestOpen = world.industry().bestOpenLnE();
        for (Lab lab : world.labs()) {
            if (lab.offers(world.month()) && !lab.model.open()) {
                advance(world, lab, bestOpen);
            }
        }
    }

    private void advance(World world, Lab lab, double bestOpen) {
        Model model = lab.model;
        boolean controlled = WeightTransfer.controlled(false, model.flop(), params.threshold(), model.lnE(), bestOpen);
        double theft = WeightTransfer.theftHazard(params.theft(), params.security());
        long licences = world.luck().stem(Decision.LICENCE, lab.key, world.month());
        long thefts = world.luck().stem(Decision.THEFT, lab.key, world.month());
        for (Nation nation : world.nations()) {
            if (nation == lab.home) {
                continue;
            }
            int c = nation.index;
            double licence = WeightTransfer.licenceHazard(
                    params.licence(), controlled, world.rules().value(Lever.WEIGHTS, lab.home, nation));
            if (!lab.standing.licensed[c] && Draws.uniform(licences, nation.key) < licence) {
                lab.standing.licensed[c] = true;
                moved[lab.home.index][c]++;
            }
            if (!lab.standing.stolen[c] && Draws.uniform(thefts, nation.key) < theft) {
                lab.standing.stolen[c] = true;
                nation.stolenLnE = Math.max(nation.stolenLnE, model.lnE()); // a thief keeps it
                moved[lab.home.index][c]++;
                world.tell("theft", lab.entity(), "weights stolen for " + nation.id());
            }
        }
    }

    /** Closed models of one country whose weights reached another this month, licensed or stolen. */
    public int moved(Nation source, Nation receiver) {
        return moved[source.index][receiver.index];
    }
}
