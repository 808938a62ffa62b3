package rivalry.world;

/** PUBLISH and OBSERVE: papers, the venue, the stock of open ideas, and what the scan sees of it all. */
public final class Publishing {
    /** Months of writing before the first, in which ties grow to what they would have been. */
    private static final int REHEARSAL = 36;

    private final World world;
    private final Pairs pairs;
    private final PaperMill mill;
    private final PaperFlows flows;
    private final Venue venue;
    private final Premium premium;
    private final Observer venueScan;
    private final Families families;
    private IdeaStock ideas;

    Publishing(World world, People people) {
        this.world = world;
        int countries = world.nations().size();
        pairs = new Pairs(world.nations());
        mill = new PaperMill(world, people);
        flows = new PaperFlows(countries, pairs, people.scale());
        venue = new Venue(world, people, pairs);
        premium = new Premium(countries, pairs);
        venueScan = new Observer(world, pairs);
        families = new Families(world);
    }

    /** Ties of the first month's people, and the stock of open ideas that their papers of the last year amount to. */
    void rehearse() {
        mill.open();
        double[] inflow = new double[world.nations().size()];
        for (int month = -REHEARSAL; month < 0; month++) {
            flows.clear();
            mill.publish(month, flows::add);
            for (int c = 0; c < inflow.length && month >= -12; c++) {
                inflow[c] += flows.impact(c) / 12;
            }
        }
        ideas = new IdeaStock(world, inflow);
    }

    /** The month's papers. */
    void publish() {
        flows.clear();
        boolean december = world.scenario().horizon().month(world.month()).getMonthValue() == 12;
        premium.close(december);
        mill.publish(world.month(), this::shelve);
        venue.close(world.month(), december);
        ideas.advance(world, flows);
        families.advance(flows);
    }

    private void shelve(Paper paper) {
        flows.add(paper);
        venue.submit(paper);
        premium.add(paper);
    }

    /** In December the scan reads the year's papers. */
    void observe() {
        boolean december = world.scenario().horizon().month(world.month()).getMonthValue() == 12;
        venueScan.clear();
        for (int pair = 0; december && pair < pairs.count(); pair++) {
            venueScan.scan(world, pair, venue.joint(pair), venue.papers());
        }
    }

    public Pairs pairs() {
        return pairs;
    }

    /** This month's papers. */
    public PaperFlows flows() {
        return flows;
    }

    public Venue venue() {
        return venue;
    }

    public Premium premium() {
        return premium;
    }

    /** What the scan reports of the venue's year. */
    public Observer venueScan() {
        return venueScan;
    }

    /** Which families papers build on. */
    public Families families() {
        return families;
    }

    /** Open ideas that a country can read, over the world's of the first month; 1 before there is a stock. */
    double accessibleIdeas(int country) {
        return ideas == null ? 1 : ideas.accessible(country);
    }

    public IdeaStock ideas() {
        return ideas;
    }
}
