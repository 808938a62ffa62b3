package rivalry.files;

/**
 * One value of a scenario that differs from the baseline's.
 *
 * @param arm the arm's name
 * @param path where it stands: keys joined by dots
 * @param before the baseline's value as written; {@code none} if it has none
 * @param after the arm's value; {@code none} if it was removed
 * @param file the file in which the arm's value was written; empty if it was removed
 * @param line the line there, from 1; 0 if it was removed
 * @param says what the value means, as the scenario's records say; may be empty
 * @param unit the unit of a number; empty for anything else
 */
public record InputChange(
        String arm, String path, String before, String after, String file, int line, String says, String unit) {

    /** {@code file:line}, or nothing. */
    public String place() {
        return file.isEmpty() ? "" : file + ":" + line;
    }
}
