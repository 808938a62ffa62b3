package rivalry.gui;

/** Of which runs and of which year a tab shows the numbers: it is filled anew only when either changes. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Filled {
    private final Session session;
    private Outcome outcome;
    private int year;

    Filled(Session session) {
        this.session = session;
    }

    /** Whether something else is to be shown than before; from now on this is what is shown. */
    boolean isStale() {
        int now = session.outcome().horizon().month(session.view().month()).getYear();
        boolean same = session.outcome() == outcome && now == year;
        outcome = session.outcome();
        year = now;
        return !same;
    }

    Outcome outcome() {
        return outcome;
    }

    int year() {
        return year;
    }
}
