package rivalry.luck;

/** What a draw is for. The name, not the order, fixes the luck: decisions may be added or moved without effect. */
public enum Decision {
    /** An uncertain parameter's value in this replicate. */
    PARAMETER,
    /** Which replicates a bootstrap resample takes. */
    RESAMPLE,
    /** Where a design of experiments puts its points. */
    DESIGN,
    /** Whether a lab that could gain enough starts a training run this month (E15). */
    START_TRAINING,
    /** How well a training run turned out (E15). */
    TRAINING_LUCK,
    /** Rounding an expected number of people to whole agents. */
    HEADCOUNT,
    /** A person's skill, once for life. */
    SKILL,
    /** Where and how a person of the first month came to be there. */
    FOUNDING_PERSON,
    /** Which lab a person works in. */
    LAB,
    /** Where to begin a doctorate (E21). */
    PHD_PLACE,
    /** Whether one of too many applicants gets a place. */
    PHD_LOTTERY,
    /** How long an admitted student waits. */
    PHD_WAIT,
    /** Which architecture a person works on, once for life. */
    TOPIC,
    /** Who advises a student. */
    ADVISOR,
    /** Which country to work in after the doctorate (E21). */
    FIRST_PLACE,
    /** Which sector to work in after the doctorate (E21). */
    FIRST_SECTOR,
    /** Whether a person changes country or sector this month (E22, E23). */
    CHANGE,
    /** Which of several changes it is. */
    CHANGE_KIND,
    /** Whether one of too many candidates gets a post. */
    POST_LOTTERY,
    /** Whose contract ends in a shrinking lab. */
    LAYOFF,
    /** Who leaves a donor lab for a new one. */
    FOUNDERS,
    /** How long a career lasts (E24). */
    CAREER,
    /** How many papers a person starts this month (E25). */
    START_PAPER,
    /** How large a paper's team is and who joins it (E26). */
    TEAM,
    /** What the automated scan finds (E30). */
    SCAN,
    /** What reading a sample by hand finds (E30). */
    AUDIT,
    /** Whether a lab has a breakthrough this month (E13). */
    BREAKTHROUGH,
    /** How large it is (E13). */
    BREAKTHROUGH_SIZE,
    /** How well a new architecture suits each niche (E19). */
    FITNESS,
    /** Whether a finished model is released with open weights (E18). */
    OPEN_WEIGHTS,
    /** Whether the model it replaces is opened now (E18). */
    OPEN_SECOND_BEST,
    /** Whether a closed model is licensed to a country (E4). */
    LICENCE,
    /** Whether it is stolen for a country (E4). */
    THEFT,
    /** Whether a firm reconsiders a supplier this month (E16). */
    RECONSIDER,
    /** Which supplier it takes (E16). */
    SUPPLIER,
    /** Whether a model does harm this month (E20). */
    INCIDENT,
    /** How wrong a lab or government sees a rival (E32). */
    PERCEPTION,
    /** Whether a threatened government decides on a step (E32). */
    REACTION,
    /** Which lever it picks (E32). */
    REACTION_LEVER;

    private final long salt = Key.of(name());

    long salt() {
        return salt;
    }
}
