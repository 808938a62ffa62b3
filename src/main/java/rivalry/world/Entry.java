package rivalry.world;

/** A line of the world's chronicle: what happened, when, to whom. */
public record Entry(int month, String kind, String entity, String detail) {
    /** A number with one decimal, alike on every machine. */
    static String tenths(double value) {
        long tenths = StrictMath.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }
}
