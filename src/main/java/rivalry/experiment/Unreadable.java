package rivalry.experiment;

/** A run does not have a number that is to be read off it: the study asks for something the scenario cannot say. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why as the user is told */
    public Unreadable(String why) {
        super(why);
    }
}
