package rivalry.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Everything that determines the data files of a results folder: the part of its manifest that two runs of one plan share.
 *
 * @param version the product's version
 * @param commit the commit it was built from, if known
 * @param model the fingerprint of the model's classes; a folder is only ever finished by the model that began it
 * @param command the command line, as one would type it
 * @param arms each arm's name with the SHA-256 of its resolved scenario
 * @param until how many replicates may be played in all, where {@code replicates} only tells how many are due so far; empty
 *     where it is all there will be
 */
public record Inputs(
        String version,
        String commit,
        String model,
        String command,
        long seed,
        int replicates,
        Detail detail,
        Span span,
        boolean charts,
        Map<String, String> arms,
        OptionalInt until) {

    /** Of a plan whose number of replicates is fixed. */
    public Inputs(
            String version,
            String commit,
            String model,
            String command,
            long seed,
            int replicates,
            Detail detail,
            Span span,
            boolean charts,
            Map<String, String> arms) {
        this(version, commit, model, command, seed, replicates, detail, span, charts, arms, OptionalInt.empty());
    }

    /** The names of the arms, in order. */
    public List<String> names() {
        return new ArrayList<>(arms.keySet());
    }

    /** Four hexadecimal digits that tell plans apart. */
    public String tag() {
        return Checksum.of(Json.of(toMap())).substring(0, 4);
    }

    /** What a replay plays: as many replicates as there are, and no figures. */
    public Inputs again() {
        return new Inputs(version, commit, model, command, seed, replicates, detail, span, false, arms);
    }

    /** The same, but with more replicates due. */
    public Inputs withReplicates(int more) {
        return new Inputs(version, commit, model, command, seed, more, detail, span, charts, arms, until);
    }

    /** The same, but replicates may be added until there are so many. */
    public Inputs until(int most) {
        return new Inputs(
                version, commit, model, command, seed, replicates, detail, span, charts, arms, OptionalInt.of(most));
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("version", version);
        map.put("commit", commit);
        map.put("model", model);
        map.put("command", command);
        map.put("seed", seed);
        map.put("replicates", replicates);
        until.ifPresent(most -> map.put("until", most));
        map.put("detail", detail.name().toLowerCase(Locale.ROOT));
        map.put("years", span.first() + ".." + span.last());
        map.put("charts", charts);
        map.put("scenarios", arms);
        return map;
    }

    static Inputs of(Map<?, ?> map) {
        String[] years = text(map, "years").split("\\.\\.");
        Map<String, String> arms = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("scenarios")).forEach((name, hash) -> arms.put(name.toString(), hash.toString()));
        return new Inputs(
                text(map, "version"),
                text(map, "commit"),
                text(map, "model"),
                text(map, "command"),
                ((Number) map.get("seed")).longValue(),
                ((Number) map.get("replicates")).intValue(),
                Detail.valueOf(text(map, "detail").toUpperCase(Locale.ROOT)),
                new Span(Integer.parseInt(years[0]), Integer.parseInt(years[1])),
                (Boolean) map.get("charts"),
                arms,
                map.get("until") instanceof Number most ? OptionalInt.of(most.intValue()) : OptionalInt.empty());
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key).toString();
    }
}
