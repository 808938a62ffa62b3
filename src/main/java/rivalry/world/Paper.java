package rivalry.world;

import net.jafama.StrictFastMath;
import rivalry.equation.PaperImpact;
import rivalry.equation.TeamFormation;
import rivalry.scenario.ImpactParams;

/** What is counted of one paper before it is forgotten: countries, team, impact. Reused from paper to paper. */
final class Paper {
    private final Population population;
    private final People people;
    private final ImpactParams params;
    private final boolean[] firm;
    private final double[] lnTeam = new double[TeamFormation.LARGEST + 1];
    private final int[] byCountry;
    private final int[] present;
    private int countries;
    private int authors;
    private boolean withFirm;
    private double lnImpact;
    private double impact;
    private Team team;

    Paper(World world, People people) {
        this.people = people;
        population = people.population();
        params = world.scenario().impact();
        byCountry = new int[world.nations().size()];
        present = new int[byCountry.length];
        firm = new boolean[world.labs().size()];
        for (Lab lab : world.labs()) {
            firm[lab.index] = lab.sector == Sector.FIRMS;
        }
        for (int n = 1; n < lnTeam.length; n++) {
            lnTeam[n] = StrictFastMath.log(n);
        }
    }

    /** Reads a finished team. */
    void of(Team written) {
        team = written;
        for (int i = 0; i < countries; i++) {
            byCountry[present[i]] = 0;
        }
        countries = 0;
        authors = written.size();
        withFirm = false;
        double skill = 0;
        double quality = 0;
        long trainings = 0;
        for (int n = 0; n < authors; n++) {
            int person = written.member(n);
            int place = population.place(person);
            if (byCountry[place]++ == 0) {
                present[countries++] = place;
            }
            withFirm |= firm[population.lab(person)];
            skill += population.skill(person);
            quality += people.quality(place);
            trainings |= 1L << population.training(person);
        }
        lnImpact = PaperImpact.ln(
                params, skill / authors, lnTeam[authors], quality / authors, Long.bitCount(trainings), countries > 1);
        impact = StrictFastMath.exp(lnImpact);
    }

    int authors() {
        return authors;
    }

    int author(int n) {
        return team.member(n);
    }

    /** How many countries its authors work in. */
    int countries() {
        return countries;
    }

    /** The i-th of its countries. */
    int country(int i) {
        return present[i];
    }

    /** Authors who work in a country. */
    int authorsIn(int country) {
        return byCountry[country];
    }

    boolean withFirm() {
        return withFirm;
    }

    /** In the mean over the paper's own luck. */
    double lnImpact() {
        return lnImpact;
    }

    double impact() {
        return impact;
    }
}
