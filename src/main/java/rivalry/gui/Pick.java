package rivalry.gui;

/**
 * What is inspected.
 *
 * @param id the key under which the scenario states it; of an adopter its number
 */
record Pick(Kind kind, String id) {
    static final Pick NOTHING = new Pick(Kind.NOTHING, "");

    /** What can be inspected. */
    enum Kind {
        NOTHING,
        LAB,
        GOVERNMENT,
        ADOPTER
    }
}
