package rivalry.house;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;

/** What some tests need of the machine; a test says so by a tag of the same name in lower case. */
enum Need {
    DISPLAY {
        @Override
        boolean isMet() {
            return !GraphicsEnvironment.isHeadless();
        }
    },
    BROWSER {
        @Override
        boolean isMet() {
            return Programs.browser().isPresent();
        }
    };

    abstract boolean isMet();

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code -Drivalry.require} lists it: then its absence fails the tests instead of leaving them out. */
    boolean isRequired() {
        String required = System.getProperty("rivalry.require", "");
        return List.of(required.split(",")).contains(tag());
    }
}
