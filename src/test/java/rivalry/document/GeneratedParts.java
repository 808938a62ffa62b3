package rivalry.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a page that a program writes: they stand between {@code <!-- generated: NAME -->} and {@code <!-- end -->}. */
final class GeneratedParts {
    private static final Pattern PART =
            Pattern.compile("(<!-- generated: (\\w+) -->\\n).*?(<!-- end -->)", Pattern.DOTALL);

    private GeneratedParts() {}

    /** The page with every part written anew. */
    static String renewed(String page, UnaryOperator<String> part) {
        return PART.matcher(page)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + part.apply(found.group(2)) + "\n" + found.group(3)));
    }

    static List<String> names(String page) {
        return PART.matcher(page).results().map(found -> found.group(2)).toList();
    }
}
