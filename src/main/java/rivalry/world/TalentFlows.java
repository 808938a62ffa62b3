package rivalry.world;

import java.util.Arrays;
import java.util.List;

/** What happened to people this month, in agents; reading multiplies by the scale. */
public final class TalentFlows {
    private final int countries;
    private final double scale;
    private final List<double[]> all;
    private final double[] entries;
    private final double[] moves;
    private final double[] postdocs;
    private final double[] workers;
    private final double[] home;
    private final double[] departures;
    private final double[] graduates;
    private final double[] toFirms;
    private final double[] stayed;
    private final double[] wereHere;
    private final double[] waited;
    private final double[] foreign;
    private final double[] totals;

    TalentFlows(int countries, double scale) {
        this.countries = countries;
        this.scale = scale;
        int pairs = countries * countries;
        entries = new double[pairs];
        moves = new double[pairs];
        postdocs = new double[pairs];
        workers = new double[pairs];
        departures = new double[pairs];
        home = new double[countries];
        graduates = new double[countries];
        toFirms = new double[countries];
        stayed = new double[countries];
        wereHere = new double[countries];
        waited = new double[pairs];
        foreign = new double[pairs];
        totals = new double[2];
        all = List.of(
                entries,
                moves,
                postdocs,
                workers,
                departures,
                home,
                graduates,
                toFirms,
                stayed,
                wereHere,
                waited,
                foreign,
                totals);
    }

    void clear() {
        for (int i = 0; i < all.size(); i++) {
            Arrays.fill(all.get(i), 0);
        }
    }

    void entered(int origin, int place, double months) {
        entries[place * countries + origin]++;
        totals[0]++;
        if (origin != place) {
            waited[place * countries + origin] += months;
            foreign[place * countries + origin]++;
        }
    }

    void left() {
        totals[1]++;
    }

    void moved(int origin, int from, int to, int sector) {
        moves[from * countries + to]++;
        (sector == Sector.FIRMS.ordinal() ? workers : postdocs)[to * countries + origin]++;
        departures[from * countries + origin]++;
        if (to == origin) {
            home[origin]++;
        }
    }

    void graduated(int place, boolean toFirm) {
        graduates[place]++;
        toFirms[place] += toFirm ? 1 : 0;
    }

    void fiveYearsOn(int training, boolean stayedThere) {
        wereHere[training]++;
        stayed[training] += stayedThere ? 1 : 0;
    }

    /** Doctoral students of an origin who began in a country [people]. */
    public double entries(int place, int origin) {
        return scale * entries[place * countries + origin];
    }

    /** People who moved from a country to another [people]. */
    public double moves(int from, int to) {
        return scale * moves[from * countries + to];
    }

    /** People of an origin who moved to posts in public labs of a country [people]. */
    public double postdocs(int place, int origin) {
        return scale * postdocs[place * countries + origin];
    }

    /** People of an origin who moved to posts in firms of a country [people]. */
    public double workers(int place, int origin) {
        return scale * workers[place * countries + origin];
    }

    /** People of an origin who left a country [people]. */
    public double departures(int place, int origin) {
        return scale * departures[place * countries + origin];
    }

    /** People who moved to their country of origin [people]. */
    public double home(int origin) {
        return scale * home[origin];
    }

    /** New doctors trained in a country who took a post [people]. */
    public double graduates(int training) {
        return scale * graduates[training];
    }

    /** Those of them who took it in a firm [people]. */
    public double toFirms(int training) {
        return scale * toFirms[training];
    }

    /** Doctors of five years ago, trained in a country and still in the field [people]. */
    public double fiveYearDoctors(int training) {
        return scale * wereHere[training];
    }

    /** Those of them who still work there [people]. */
    public double fiveYearStayers(int training) {
        return scale * stayed[training];
    }

    /** Months that this month's entrants of an origin waited, summed [people·months]. */
    public double waited(int place, int origin) {
        return scale * waited[place * countries + origin];
    }

    /** Foreign entrants of an origin [people]. */
    public double foreignEntries(int place, int origin) {
        return scale * foreign[place * countries + origin];
    }

    /** All who entered the field [people]. */
    public double entered() {
        return scale * totals[0];
    }

    /** All who left the field [people]. */
    public double exits() {
        return scale * totals[1];
    }
}
