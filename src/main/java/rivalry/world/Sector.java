package rivalry.world;

import rivalry.scenario.Lab.Kind;

/** Where a lab's money comes from. */
public enum Sector {
    /** Firms, paid by capital expenditure and private investment. */
    FIRMS,
    /** Universities and institutes, paid by public money. */
    PUBLIC;

    static Sector of(Kind kind) {
        return kind == Kind.FIRM ? FIRMS : PUBLIC;
    }
}
