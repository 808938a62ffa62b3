package rivalry.report;

/** Pages of comparisons nobody played, for tests that need a whole file. */
public final class Specimen {
    private Specimen() {}

    public static String page(String... arms) {
        return Html.of(ImaginedPage.of(arms));
    }

    /** How many figures such a page holds. */
    public static int figures(String... arms) {
        return ImaginedPage.of(arms).pictures().size();
    }
}
