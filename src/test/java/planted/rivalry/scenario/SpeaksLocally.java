package planted.rivalry.scenario;

import java.util.Locale;

/** Planted: breaks a rule of the house on purpose. */
final class SpeaksLocally {
    String shout(String word) {
        return word.toUpperCase(Locale.getDefault());
    }
}
