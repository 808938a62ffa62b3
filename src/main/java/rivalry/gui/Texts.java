package rivalry.gui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window: all of them stand in one bundle. */
final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("rivalry.gui.texts", Locale.ROOT);

    private Texts() {}

    /** The text of a key, with its places filled. */
    static String of(String key, Object... parts) {
        String text = BUNDLE.getString(key);
        return new MessageFormat(text, Locale.ROOT).format(parts);
    }

    /** The text of a word under a prefix, or the word itself where there is none. */
    static String orPlain(String prefix, String word) {
        String key = prefix + word.replace(' ', '_');
        return BUNDLE.containsKey(key) ? of(key) : word;
    }
}
