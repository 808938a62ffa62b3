package rivalry.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rivalry.scenario.Target;

/** What targets are in words that stand alone: in their file "the same, 2024" leans on the row before. */
public final class TargetWords {
    private static final String SAME = "the same";
    private static final String SIGN = "sign: ";
    private static final Pattern YEARS = Pattern.compile(",? (19|20)\\d\\d( to (19|20)\\d\\d)?$");

    private TargetWords() {}

    /** The words of each target, by its id, in the order of the file. */
    public static Map<String, String> of(Map<String, Target> targets) {
        Map<String, String> words = new LinkedHashMap<>();
        String before = "";
        for (Map.Entry<String, Target> entry : targets.entrySet()) {
            String says = entry.getValue().says();
            int same = says.indexOf(SAME);
            boolean leans = same == 0 || same == SIGN.length() && says.startsWith(SIGN);
            String full = leans ? says.substring(0, same) + before + says.substring(same + SAME.length()) : says;
            before = YEARS.matcher(brief(full)).replaceFirst("");
            words.put(entry.getKey(), full);
        }
        return words;
    }

    /** The first clause: what is measured, without the counts behind it or what its band means. */
    public static String brief(String words) {
        String bare = words.startsWith(SIGN) ? words.substring(SIGN.length()) : words;
        return bare.split("[:;]", 2)[0];
    }
}
