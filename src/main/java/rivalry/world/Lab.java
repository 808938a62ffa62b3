package rivalry.world;

import rivalry.luck.Key;
import rivalry.scenario.Lifetime;

/** A lab's state. The classes of the phases move it; everyone else reads. */
public final class Lab {
    final int index;
    final rivalry.scenario.Lab stated;
    final Nation home;
    final Sector sector;
    final long key;
    final int founded;
    final int closed;
    final Ideas ideas;
    final Conduct conduct;
    final Standing standing;
    private final String id;
    private final String entity;

    double share;
    double income;
    double cash;
    double pay;
    double free;
    double computeGrant;
    double posts;
    double staff;
    double skill;

    final double[] lastMoney = new double[6];
    double usualMoney;
    boolean hasBought;
    double homeMoney;
    double chipMoney;
    final double[] bought = new double[Channel.values().length];
    final double[] stock = new double[Channel.values().length];

    double effort;
    int effortPlace;
    double potential;
    double fullIncrement;
    double increment;
    double flow;

    double openness;

    Model model;
    int trainingLeft;
    double trainingFlop;
    double trainingLnE;
    int trainingArchitecture;

    Lab(int index, String id, rivalry.scenario.Lab stated, Nation home, Lifetime lifetime, Founding.Sizes sizes) {
        this.index = index;
        this.id = id;
        this.stated = stated;
        this.home = home;
        founded = lifetime.from();
        closed = lifetime.until();
        ideas = new Ideas(sizes.architectures());
        conduct = new Conduct(stated.openness_papers(), stated.openness_weights(), sizes.safety());
        standing = new Standing(sizes.niches(), sizes.nations());
        sector = Sector.of(stated.kind());
        key = Key.of(stated.luck().orElse(id));
        entity = "lab:" + id;
        openness = stated.openness_papers();
    }

    /** The key under which the scenario states it. */
    public String id() {
        return id;
    }

    /** As result files write it: {@code lab:deepseek}. */
    public String entity() {
        return entity;
    }

    public Nation home() {
        return home;
    }

    public Sector sector() {
        return sector;
    }

    /** Firm, university or public institute. */
    public rivalry.scenario.Lab.Kind kind() {
        return stated.kind();
    }

    /** Whether it is a university, which trains doctors. */
    boolean isUniversity() {
        return stated.kind() == rivalry.scenario.Lab.Kind.UNIVERSITY;
    }

    /** Whether it exists in a month. */
    public boolean exists(int month) {
        return month >= founded && month < closed;
    }

    /** Whether it is founded in this month of the run; labs of the first month were there before. */
    boolean begins(int month) {
        return founded == month && month > 0;
    }

    /** Whether it has a model that others can use in a month. */
    public boolean offers(int month) {
        return model != null && exists(month);
    }

    /** Money that came in this month [US$/month]. */
    public double income() {
        return income;
    }

    /** Balance, negative for debt [US$]. */
    public double cash() {
        return cash;
    }

    /** Money of this month left after pay, and of the balance: for compute and efficiency research [US$/month]. */
    public double free() {
        return free;
    }

    /** People at work. */
    public double staff() {
        return staff;
    }

    /** Posts that this month's payroll fills at last month's wage [people]. */
    public double posts() {
        return posts;
    }

    /** Compute owned, over all channels [H100e]. */
    public double compute() {
        double sum = 0;
        for (double each : stock) {
            sum += each;
        }
        return sum;
    }

    /** Compute for its own work: owned, less what is rented out, and rented [H100e]. */
    public double usable() {
        return compute() - standing.rentedOut + standing.rented;
    }

    /** Compute owned that came by one channel [H100e]. */
    public double compute(Channel channel) {
        return stock[channel.ordinal()];
    }

    /** Share of free money spent on efficiency research, 0..1. */
    public double effort() {
        return effort;
    }

    /** This month's own gain in ln A. */
    public double increment() {
        return increment;
    }

    /** Private algorithmic efficiency ln A of its best architecture: what is known, on the way to print, and secret. */
    public double lnA() {
        return ideas.lnA();
    }

    /** Share of its research that it publishes at once, 0..1. */
    public double openness() {
        return openness;
    }

    /** Its efficiency by architecture. */
    public Ideas ideas() {
        return ideas;
    }

    /** What it shares, how careful it is, and its last decisions. */
    public Conduct conduct() {
        return conduct;
    }

    /** Its place in the world outside. */
    public Standing standing() {
        return standing;
    }

    /** Its latest and best model; null before the first. */
    public Model model() {
        return model;
    }
}
