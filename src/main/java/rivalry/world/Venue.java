package rivalry.world;

import java.util.List;
import rivalry.equation.VenueAcceptance;
import rivalry.scenario.Path;

/** The yearly top conference: what it accepts, by country, pair, origin and place of its authors (E29). */
public final class Venue {
    private static final int PAPERS = 0;
    private static final int AUTHORS = 1;
    private static final int INTERNATIONAL = 2;
    private static final int FIXED = 3;

    private final Population population;
    private final Pairs pairs;
    private final int countries;
    private final Path capacity;
    private final double[] inside;
    private final VenueYear year;

    Venue(World world, People people, Pairs pairs) {
        var scenario = world.scenario();
        population = people.population();
        this.pairs = pairs;
        countries = world.nations().size();
        capacity = Path.of(
                scenario.tables().venue_capacity(),
                List.of("world"),
                scenario.horizon(),
                scenario.growth().venue())[0];
        inside = world.nations().stream()
                .mapToDouble(nation -> nation.stated.internal_international())
                .toArray();
        double spread = VenueAcceptance.spread(
                scenario.impact().noise_sd(), scenario.venue().referee_sd());
        year = new VenueYear(FIXED + 3 * countries + pairs.count(), spread, people.scale());
    }

    void submit(Paper paper) {
        int at = year.counters(paper.lnImpact());
        year.count(at + PAPERS, 1);
        year.count(at + AUTHORS, paper.authors());
        for (int i = 0; i < paper.countries(); i++) {
            int country = paper.country(i);
            year.count(at + FIXED + country, 1);
            year.count(at + FIXED + countries + country, paper.authorsIn(country));
            for (int j = 0; j < i; j++) {
                year.count(at + FIXED + 3 * countries + pairs.of(country, paper.country(j)), 1);
            }
        }
        if (paper.countries() > 1) {
            year.count(at + INTERNATIONAL, 1);
        } else if (paper.authors() > 1) {
            year.count(at + INTERNATIONAL, inside[paper.country(0)]);
        }
        for (int n = 0; n < paper.authors(); n++) {
            year.count(at + FIXED + 2 * countries + population.origin(paper.author(n)), 1);
        }
    }

    /** In the last month of the year the venue decides; in other months there is nothing to read. */
    void close(int month, boolean last) {
        if (last) {
            year.decide(capacity.at(Math.max(0, month - 6)));
        } else {
            year.clear();
        }
    }

    /** Papers accepted [papers]. */
    public double papers() {
        return year.accepted(PAPERS);
    }

    /** Their authors, counted once a paper [people]. */
    public double authors() {
        return year.accepted(AUTHORS);
    }

    /** Accepted papers that cross a border, also one inside a bloc [papers]. */
    public double international() {
        return year.accepted(INTERNATIONAL);
    }

    /** Accepted papers with an author in a country [papers]. */
    public double papers(int country) {
        return year.accepted(FIXED + country);
    }

    /** Authors of accepted papers who work in a country [people]. */
    public double authorsAt(int country) {
        return year.accepted(FIXED + countries + country);
    }

    /** Authors of accepted papers who come from a country [people]. */
    public double authorsFrom(int country) {
        return year.accepted(FIXED + 2 * countries + country);
    }

    /** Accepted papers with authors in both countries of a pair [papers]. */
    public double joint(int pair) {
        return year.accepted(FIXED + 3 * countries + pair);
    }
}
