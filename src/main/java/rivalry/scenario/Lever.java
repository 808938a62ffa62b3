package rivalry.scenario;

/**
 * What a government can turn. Each lever has one path in the scenario file, one rule for several policies on the same
 * target, and one first-order measure that it must move.
 */
public enum Lever {
    CHIPS("export_controls.chips", Joint.STRICTER, Reach.TARGETED, "chips_legal", -1),
    ENFORCEMENT("export_controls.enforcement", Joint.STRICTER, Reach.TARGETED, "chips_leaked", -1),
    RESEARCH_SECURITY("research_security", Joint.STRICTER, Reach.TARGETED, "joint_papers", -1),
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
        STRICTER,
        /** Values add. */
        SUM,
        /** Values add and are clipped to [−1, 1]. */
        CLIPPED_SUM
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

    /** +1 if the measure must rise with the lever, −1 if it must fall. */
    public int sign() {
        return sign;
    }
}
