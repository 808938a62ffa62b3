package rivalry.scenario;

/**
 * What a government can turn. Each lever has one path in the scenario file, one rule for several policies on the same
 * target, and one first-order measure that it must move.
 */
public enum Lever {
    CHIPS("export_controls.chips", Joint.STRICTER, Reach.TARGETED, "chips_legal", -1),
    ENFORCEMENT("export_controls.enforcement", Joint.STRICTER, Reach.TARGETED, "chips_leaked", -1),
    WEIGHTS("export_controls.weights", Joint.STRICTER, Reach.TARGETED, "weights_transferred", -1),
    CLOUD("export_controls.cloud", Joint.STRICTER, Reach.TARGETED, "compute_rented", -1),
    API("export_controls.api", Joint.STRICTER, Reach.TARGETED, "distillation_gain", -1),
    RESEARCH_SECURITY("research_security", Joint.STRICTER, Reach.TARGETED, "joint_papers", -1),
    OPENNESS_INCENTIVE("openness_incentive", Joint.CLIPPED_SUM, Reach.DOMESTIC, "open_release_share", 1),
    MARKET_BAN("market_ban", Joint.STRICTER, Reach.TARGETED, "cross_border_suppliers", -1),
    SUBSIDY_CHIPS("subsidy.chips", Joint.SUM, Reach.DOMESTIC, "domestic_chip_spend", 1),
    SUBSIDY_COMPUTE("subsidy.compute", Joint.SUM, Reach.DOMESTIC, "compute_stock", 1),
    JOINT_PROGRAMME("joint_programme", Joint.SUM, Reach.BOTH_SIDES, "cooperation", 1),
    SAFETY_ACCORD("safety_accord", Joint.STRICTER, Reach.BOTH_SIDES, "safety_share", 1),
    VISA_STUDENT("visa_restriction.student", Joint.STRICTER, Reach.TARGETED, "phd_entries", -1),
    VISA_POSTDOC("visa_restriction.postdoc", Joint.STRICTER, Reach.TARGETED, "moves_postdoc", -1),
    VISA_WORKER("visa_restriction.worker", Joint.STRICTER, Reach.TARGETED, "moves_worker", -1),
    VISA_DELAY("visa_delay", Joint.STRICTER, Reach.TARGETED, "entry_delay", 1),
    RETURN_PROGRAMME("return_programme", Joint.SUM, Reach.DOMESTIC, "moves_home", 1),
    ACADEMIC_COMPUTE("subsidy.academic_compute", Joint.SUM, Reach.DOMESTIC, "academic_compute", 1),
    RESEARCH_SUBSIDY("subsidy.research", Joint.SUM, Reach.DOMESTIC, "papers", 1);

    /** How the values of several active policies on one target combine. */
    public enum Joint {
        /** The largest value holds. */
        STRICTER {
            @Override
            public double join(double held, double more) {
                return Math.max(held, more);
            }
        },
        /** Values add. */
        SUM {
            @Override
            public double join(double held, double more) {
                return held + more;
            }
        },
        /** Values add; their sum is clipped to [−1, 1]. */
        CLIPPED_SUM {
            @Override
            public double join(double held, double more) {
                return held + more;
            }

            @Override
            public double limit(double joined) {
                return Math.max(-1, Math.min(1, joined));
            }
        };

        /** What is held when one more policy turns the lever, before any limit; nothing held is 0. */
        public abstract double join(double held, double more);

        /** What holds once all policies have joined. */
        public double limit(double joined) {
            return joined;
        }
    }

    /** Whom a lever acts on. */
    public enum Reach {
        /** Another country, named by {@code target}. */
        TARGETED,
        /** The actor's own country. */
        DOMESTIC,
        /** The pair: the effective value is the smaller of the two sides', one side alone moves nothing. */
        BOTH_SIDES
    }

    private final String path;
    private final Joint joint;
    private final Reach reach;
    private final String measure;
    private final int sign;

    Lever(String path, Joint joint, Reach reach, String measure, int sign) {
        this.path = path;
        this.joint = joint;
        this.reach = reach;
        this.measure = measure;
        this.sign = sign;
    }

    /** Where it stands in a policy, such as {@code export_controls.chips}. */
    public String path() {
        return path;
    }

    public Joint joint() {
        return joint;
    }

    public Reach reach() {
        return reach;
    }

    /** The key of the measure it must move monotonically. */
    public String measure() {
        return measure;
    }

    /** Whether it presses on relations: a restriction of one country against another, 0 to 1 (E31); a wait in months is none. */
    public boolean isAct() {
        return reach == Reach.TARGETED && joint == Joint.STRICTER && this != ENFORCEMENT && this != VISA_DELAY;
    }

    /** +1 if the measure must rise with the lever, −1 if it must fall. */
    public int sign() {
        return sign;
    }
}
