package rivalry.world;

import java.util.Arrays;
import rivalry.equation.PaperImpact;
import rivalry.equation.PaperStart;
import rivalry.luck.Decision;
import rivalry.luck.Draws;

/** TALENT: everyone in AI research, and how they come, move and go (E21–E24). */
public final class People {
    private final World world;
    private final int scale;
    private final Population population;
    private final Topics topics;
    private final Borders borders;
    private final JobMarket market;
    private final TalentFlows flows;
    private final Admissions admissions;
    private final JobSeekers seekers;
    private final Careers careers;
    private final Spinoffs spinoffs;
    private final Secrets secrets;
    private final double[] fading;
    private final double[] quality;
    private final double[] faculty;

    People(World world) {
        this.world = world;
        scale = world.scenario().run().scale();
        int countries = world.nations().size();
        fading = Careers.fading(world);
        population = new Population(countries, world.labs().size(), PeopleFounding.capacity(world));
        topics = new Topics(world, population);
        borders = new Borders(world);
        market = new JobMarket(world);
        flows = new TalentFlows(countries, scale);
        admissions = new Admissions(world, this);
        seekers = new JobSeekers(world, this);
        careers = new Careers(world, this, new Destinations(world, this), seekers);
        spinoffs = new Spinoffs(world, this);
        secrets = new Secrets(world);
        quality = new double[countries];
        faculty = new double[countries];
        for (Nation nation : world.nations()) {
            quality[nation.index] = nation.stated.quality();
        }
    }

    /** The first month's people, their ties not yet made. */
    void found() {
        borders.refresh(world);
        new PeopleFounding(world, this).settle();
    }

    /** Agents who would begin a doctorate in each country in a month on the first month's terms. */
    double[] expectedEntrants() {
        return admissions.expected();
    }

    /** The first month's queue of foreign students; needs labs with staff. */
    void fillQueue() {
        market.open(world);
        admissions.fillQueue();
    }

    /** One month of entries, moves and exits. */
    void advance() {
        flows.clear();
        borders.refresh(world);
        followMoney();
        market.open(world);
        admissions.rehouse();
        careers.decide();
        admissions.admit();
        seekers.hire();
        spinoffs.staff();
        secrets.arrive();
        count();
    }

    /** Staff and its skill by lab, faculty by country. */
    void count() {
        Arrays.fill(faculty, 0);
        for (Lab lab : world.labs()) {
            lab.staff = (double) scale * population.headcount().doctors(lab.index);
            lab.skill = scale * population.headcount().doctorSkill(lab.index);
            if (lab.sector == Sector.PUBLIC) {
                faculty[lab.home.index] += lab.staff;
            }
        }
    }

    /** Quality of places follows research money a head, relative to the world's without subsidies: one's are no other's loss (E27). */
    private void followMoney() {
        double usual = 0;
        double heads = 0;
        for (Lab lab : world.labs()) {
            if (lab.sector == Sector.PUBLIC) {
                usual += lab.income;
                heads += lab.staff;
            }
        }
        for (Nation nation : world.nations()) {
            usual -= nation.researchSubsidy;
        }
        for (Nation nation : world.nations()) {
            double own = 0;
            for (Lab lab : nation.labs(Sector.PUBLIC)) {
                own += lab.income;
            }
            if (own > 0 && usual > 0 && faculty[nation.index] > 0) {
                double ratio = (own / faculty[nation.index]) / (usual / heads);
                quality[nation.index] = PaperImpact.quality(world.scenario().impact(), quality[nation.index], ratio);
            }
        }
    }

    int enter(long key, int origin, int trained, int lab, int place, double skill, int doctor, int month) {
        double pace = PaperStart.pace(world.scenario().papers(), skill);
        int person = population.enter(key, origin, trained, lab, place, skill, pace, doctor, month);
        assignAdvisor(person, lab, month);
        return person;
    }

    /** A student's advisor is a colleague with a doctorate, if a few keyed tries find one. */
    void assignAdvisor(int person, int lab, int month) {
        if (!population.isStudent(person, Math.max(-1, month))) {
            return;
        }
        long stem = world.luck().stem(Decision.ADVISOR, population.key(person), month);
        for (int k = 0; k < 4; k++) {
            int other = population.rosters().at(lab, Draws.uniform(stem, k));
            if (!population.isStudent(other, Math.max(-1, month))) {
                population.advise(person, other);
                return;
            }
        }
    }

    void leave(int person) {
        population.leave(person);
        flows.left();
    }

    void move(int person, int lab, int country, int sector) {
        int from = population.place(person);
        if (from != country) {
            flows.moved(population.origin(person), from, country, sector);
        }
        if (lab != population.lab(person)) {
            secrets.move(population.lab(person), lab, scale);
            population.move(person, lab, country);
        }
    }

    public Population population() {
        return population;
    }

    /** What everyone works on. */
    public Topics topics() {
        return topics;
    }

    /** People an agent stands for. */
    public int scale() {
        return scale;
    }

    public Borders borders() {
        return borders;
    }

    /** What happened to people this month. */
    public TalentFlows flows() {
        return flows;
    }

    /** Everyone who works in a country [people]. */
    public double researchers(int country) {
        double sum = 0;
        for (int origin = 0; origin < population.countries(); origin++) {
            sum += researchers(country, origin);
        }
        return sum;
    }

    /** People of an origin who work in a country [people]. */
    public double researchers(int country, int origin) {
        return (double) scale * population.headcount().living(country, origin);
    }

    /** People in a lab, doctoral students included [people]. */
    public double members(Lab lab) {
        return (double) scale * population.rosters().size(lab.index);
    }

    /** Researchers with a doctorate at a country's universities and institutes [people]. */
    public double faculty(Nation nation) {
        return faculty[nation.index];
    }

    /** Quality of a country's places [ln]. */
    public double quality(int country) {
        return quality[country];
    }

    JobMarket market() {
        return market;
    }

    double[] fading() {
        return fading;
    }
}
