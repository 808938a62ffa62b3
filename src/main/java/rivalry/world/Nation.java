package rivalry.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import rivalry.luck.Key;
import rivalry.scenario.Country;

/** A country's state. */
public final class Nation {
    final int index;
    final Country stated;
    final long key;
    private final String id;
    private final String asOrigin;
    private final String asPlace;
    private final String asReader;
    final String[] towards;
    List<Lab> labs = List.of();
    private final List<List<Lab>> ofSector = new ArrayList<>();

    final double[] tension;
    final double[] cooperation;
    final double[] supply;
    final double[] wage = new double[Sector.values().length];
    final double[] postsPerPay = new double[Sector.values().length];
    final double[] postsPerHead = new double[Sector.values().length];
    double lostSales;
    /** Of its public labs' income this month what a research subsidy pays [US$/month]. */
    double researchSubsidy;

    double chipQuality;
    double fabCapacity;
    double domesticDemand;
    double domesticSpend;
    final double[] chipsLegalFrom;
    final double[] chipsLeakedFrom;
    double chipsDomestic;

    double stolenLnE = Double.NEGATIVE_INFINITY;
    final double[] frontiers = new double[Architectures.MOST];
    final double[] best;
    final double[] bestOpen;
    /** The highest of {@link #best} up to a month. */
    final double[] peak;

    final double[] demand;
    double marketSize;
    double domesticOutlay;
    int releases;
    int openReleases;
    int notableReleases;
    int openNotableReleases;
    int largestReleases;
    int largestFirmReleases;
    final List<Choice> choices = new ArrayList<>();

    Nation(int index, String id, Country stated, int nations, int niches, int months) {
        this.index = index;
        this.id = id;
        asOrigin = "origin=" + id;
        asPlace = "place=" + id;
        asReader = "country=" + id;
        this.stated = stated;
        key = Key.of(stated.luck().orElse(id));
        Arrays.fill(postsPerPay, 1);
        Arrays.fill(postsPerHead, 1);
        towards = new String[nations];
        tension = new double[nations];
        cooperation = new double[nations];
        supply = new double[nations];
        chipsLegalFrom = new double[nations];
        chipsLeakedFrom = new double[nations];
        best = new double[months];
        bestOpen = new double[months];
        peak = new double[months];
        demand = new double[niches];
    }

    public int index() {
        return index;
    }

    /** The key under which the scenario states it, and as result files write it. */
    public String id() {
        return id;
    }

    /** How result files name it as an origin: {@code origin=CN}. */
    public String asOrigin() {
        return asOrigin;
    }

    /** How result files name it as a place of work: {@code place=CN}. */
    public String asPlace() {
        return asPlace;
    }

    /** How result files name it as the country of authors: {@code country=CN}. */
    public String asReader() {
        return asReader;
    }

    /** The ordered pair of this and another country as result files write it: {@code US>CN}. */
    public String towards(Nation other) {
        return towards[other.index];
    }

    /** Takes its labs, once. */
    void settle(List<Lab> all) {
        labs = new Fixed<>(all);
        for (Sector sector : Sector.values()) {
            ofSector.add(
                    new Fixed<>(all.stream().filter(lab -> lab.sector == sector).toList()));
        }
    }

    /** Its labs, in the order of the scenario, founded or not. */
    public List<Lab> labs() {
        return labs;
    }

    /** Those of them in a sector. */
    List<Lab> labs(Sector sector) {
        return ofSector.get(sector.ordinal());
    }

    /** Pay of a researcher [US$/month]. */
    public double wage(Sector sector) {
        return wage[sector.ordinal()];
    }

    /** Compute per dollar of domestic chips, relative to the world's best, 0..1. */
    public double chipQuality() {
        return chipQuality;
    }

    /** Chips bought legally from a seller this month [H100e]. */
    public double chipsLegal(Nation seller) {
        return chipsLegalFrom[seller.index];
    }

    /** Chips of a seller that leaked in this month [H100e]. */
    public double chipsLeaked(Nation seller) {
        return chipsLeakedFrom[seller.index];
    }

    /** Chips made at home and bought this month [H100e]. */
    public double chipsDomestic() {
        return chipsDomestic;
    }

    /** What its people can read of the world's algorithmic efficiency, T_c [ln]. */
    public double frontier() {
        double frontier = frontiers[0];
        for (double each : frontiers) {
            frontier = Math.max(frontier, each);
        }
        return frontier;
    }

    /** The same for one architecture [ln]. */
    public double frontier(int architecture) {
        return frontiers[architecture];
    }

    /** Models its labs released this month. */
    public int releases() {
        return releases;
    }

    /** Those of them with open weights. */
    public int openReleases() {
        return openReleases;
    }

    /** Models its labs released this month that stood near the best on offer. */
    public int notableReleases() {
        return notableReleases;
    }

    /** Those of them with open weights. */
    public int openNotableReleases() {
        return openNotableReleases;
    }

    /** Models its labs released this month that were trained with much of the compute of the largest run so far. */
    public int largestReleases() {
        return largestReleases;
    }

    /** Those of them by firms. */
    public int largestFirmReleases() {
        return largestFirmReleases;
    }

    /** Money spent on chips made at home this month, subsidies included [US$/month]. */
    public double domesticOutlay() {
        return domesticOutlay;
    }

    /** What its government decided this month, with the terms. */
    public List<Choice> choices() {
        return Collections.unmodifiableList(choices);
    }

    /** Capability of its best model with open weights by the end of a month; NaN before the first. */
    public double openCapability(int month) {
        return bestOpen[month];
    }

    /** Capability of its best released model by the end of a month; NaN before the first. */
    public double capability(int month) {
        return best[month];
    }
}
