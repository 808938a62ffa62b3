package rivalry.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that determines the data files of a study: the part of its manifest that two runs of one plan share.
 *
 * @param kind {@code game}, {@code design}, {@code claims}, {@code ladder} or {@code calibration}
 * @param effort how much is played, where the study says it in words; else empty
 * @param charts whether figures are drawn
 * @param settings values set on the command line
 * @param files each file that is kept with its SHA-256
 */
public record StudyInputs(
        String version,
        String commit,
        String model,
        String command,
        String kind,
        String effort,
        long seed,
        int replicates,
        boolean charts,
        List<String> settings,
        Map<String, String> files) {

    /** Four hexadecimal digits that tell plans apart. */
    public String tag() {
        return Checksum.of(Json.of(toMap())).substring(0, 4);
    }

    /** The same, but no figures are drawn. */
    public StudyInputs withoutCharts() {
        return new StudyInputs(version, commit, model, command, kind, effort, seed, replicates, false, settings, files);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("version", version);
        map.put("commit", commit);
        map.put("model", model);
        map.put("command", command);
        map.put("kind", kind);
        map.put("effort", effort);
        map.put("seed", seed);
        map.put("replicates", replicates);
        map.put("charts", charts);
        map.put("settings", settings);
        map.put("files", files);
        return map;
    }

    static StudyInputs of(Map<?, ?> map) {
        List<String> settings = new ArrayList<>();
        ((List<?>) map.get("settings")).forEach(setting -> settings.add(setting.toString()));
        Map<String, String> files = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("files")).forEach((name, sum) -> files.put(name.toString(), sum.toString()));
        return new StudyInputs(
                map.get("version").toString(),
                map.get("commit").toString(),
                map.get("model").toString(),
                map.get("command").toString(),
                map.get("kind").toString(),
                map.get("effort").toString(),
                ((Number) map.get("seed")).longValue(),
                ((Number) map.get("replicates")).intValue(),
                (Boolean) map.get("charts"),
                settings,
                files);
    }
}
