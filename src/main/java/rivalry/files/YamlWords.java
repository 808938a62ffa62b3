package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains of, in words for people who do not know YAML's own. */
final class YamlWords {
    private static final String MISPLACED = "expected <block end>";
    private static final Map<String, String> WORDS = words();

    private YamlWords() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("\\t(TAB)", "a tab stands here; use blanks");
        words.put("mapping values are not allowed", "a colon too many; put a text with a colon in quotes");
        words.put("could not find expected ':'", "a key without its colon");
        words.put("expected ',' or '}'", "this brace is not closed, or a comma is missing after it");
        words.put("expected ',' or ']'", "this bracket is not closed, or a comma is missing after it");
        words.put("found unexpected end of stream", "this quote is not closed");
        words.put("found unknown escape character", "\\ means more than itself between double quotes; use single ones");
        words.put(MISPLACED, "this does not fit the lines above; look at how far they are moved in");
        words.put("expected '<document start>'", "the document has ended before this line");
        words.put("that cannot start any token", "a text cannot begin with this character; put it in quotes");
        return words;
    }

    /** @param before what stands on the line before the place: where a key's own colon is one too many, the key is misplaced */
    static String of(MarkedYAMLException malformed, String before) {
        String told = String.valueOf(malformed.getProblem());
        boolean isFirstColon = told.contains("mapping values are not allowed") && !before.contains(": ");
        String problem = isFirstColon ? MISPLACED : told;
        return WORDS.entrySet().stream()
                .filter(each -> problem.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(problem);
    }

    /** Where to look: what was opened and never closed rather than where the text ends. */
    static Mark mark(MarkedYAMLException malformed) {
        String problem = String.valueOf(malformed.getProblem());
        boolean opened = problem.startsWith("expected ',' or") || problem.contains("unexpected end of stream");
        boolean told = malformed.getProblemMark() != null && !(opened && malformed.getContextMark() != null);
        return told ? malformed.getProblemMark() : malformed.getContextMark();
    }
}
