package sim.display;

/** Stands in for MASON's class of this name, which extends a class that newer versions of Java no longer have. */
public final class SimApplet {
    static final boolean isApplet = false;

    private SimApplet() {}

    public static boolean isApplet() {
        return isApplet;
    }
}
