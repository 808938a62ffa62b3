package rivalry.world;

import java.util.Arrays;

/** What was published this month, in simulated papers; reading multiplies by the scale. */
public final class PaperFlows {
    private final double scale;
    private final Pairs pairs;
    private final double[] papers;
    private final double[] impact;
    private final double[] withFirm;
    private final double[] shared;
    private final double[] joint;
    private double all;
    private double allWithFirm;
    private double authors;

    PaperFlows(int countries, Pairs pairs, double scale) {
        this.scale = scale;
        this.pairs = pairs;
        papers = new double[countries];
        impact = new double[countries];
        withFirm = new double[countries];
        shared = new double[countries];
        joint = new double[pairs.count()];
    }

    void clear() {
        Arrays.fill(papers, 0);
        Arrays.fill(impact, 0);
        Arrays.fill(withFirm, 0);
        Arrays.fill(shared, 0);
        Arrays.fill(joint, 0);
        all = 0;
        allWithFirm = 0;
        authors = 0;
    }

    void add(Paper paper) {
        all++;
        authors += paper.authors();
        allWithFirm += paper.withFirm() ? 1 : 0;
        for (int i = 0; i < paper.countries(); i++) {
            int country = paper.country(i);
            papers[country]++;
            withFirm[country] += paper.withFirm() ? 1 : 0;
            impact[country] += paper.impact() * paper.authorsIn(country) / paper.authors();
            shared[country] += (double) paper.authorsIn(country) / paper.authors();
            for (int j = 0; j < i; j++) {
                joint[pairs.of(country, paper.country(j))]++;
            }
        }
    }

    /** Papers with an author in a country [papers]. */
    public double papers(int country) {
        return scale * papers[country];
    }

    /** Papers, each shared among the countries of its authors, so that countries add up to the world [papers]. */
    public double shared(int country) {
        return scale * shared[country];
    }

    /** All papers [papers]. */
    public double papers() {
        return scale * all;
    }

    /** Impact of a country's papers, each by the share of its authors there. */
    public double impact(int country) {
        return scale * impact[country];
    }

    /** A country's papers with an author in a firm anywhere [papers]. */
    public double withFirm(int country) {
        return scale * withFirm[country];
    }

    /** All papers with an author in a firm [papers]. */
    public double withFirm() {
        return scale * allWithFirm;
    }

    /** Papers with authors in both countries of a pair [papers]. */
    public double joint(int pair) {
        return scale * joint[pair];
    }

    /** Authors of all papers, counted once a paper [people]. */
    public double authors() {
        return scale * authors;
    }
}
