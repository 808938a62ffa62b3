package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;

/**
 * The scenarios that a results folder keeps so that its runs can be played again: one resolved file an arm, the tables
 * they read, and what the plan says beside them.
 */
public final class KeptScenarios {
    private static final String SINGLE = "scenario.yaml";

    /** Kept beside the scenarios; no part of any. */
    private static final List<String> BESIDE = List.of(ChangesTable.NAME, PartsTable.NAME, DosesTable.NAME);

    private KeptScenarios() {}

    /** The name under which a folder of {@code arms} arms keeps the resolved scenario of one; its tables lie beside it. */
    public static String file(int arms, String arm) {
        return arms == 1 ? SINGLE : "scenarios/" + arm + ".yaml";
    }

    /** The name under which a folder keeps a table that a scenario kept as {@code scenario} names. */
    public static String table(String scenario, String table) {
        return Path.of(scenario).resolveSibling(table).normalize().toString().replace('\\', '/');
    }

    /** The texts of all files kept in a folder, by name. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            try {
                texts.put(name(folder, file), Files.readString(file));
            } catch (IOException fault) {
                throw new UncheckedIOException("cannot read " + file, fault);
            }
        }
        return texts;
    }

    /** By arm the checksum of its scenario and of the tables beside it. */
    public static Map<String, String> checksums(Map<String, String> texts, List<String> arms) {
        Map<String, String> sums = new LinkedHashMap<>();
        arms.forEach(arm -> sums.put(arm, checksum(texts, file(arms.size(), arm))));
        return sums;
    }

    /** The checksum of one scenario and of the tables beside it; empty if the scenario is gone. */
    private static String checksum(Map<String, String> texts, String scenario) {
        if (!texts.containsKey(scenario)) {
            return "";
        }
        StringBuilder all = new StringBuilder(texts.get(scenario));
        new TreeMap<>(texts).forEach((file, text) -> {
            boolean table = !file.endsWith(".yaml") && !BESIDE.contains(file);
            all.append(table ? file + text : "");
        });
        return Checksum.of(all.toString());
    }

    /** The files themselves. */
    static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>(List.of(SINGLE, "scenarios", "data"));
        places.addAll(tables(folder.resolve(SINGLE)));
        places.addAll(BESIDE);
        for (String place : places) {
            Path root = folder.resolve(place);
            if (Files.exists(root)) {
                try (Stream<Path> found = Files.walk(root)) {
                    found.filter(Files::isRegularFile).sorted().forEach(files::add);
                } catch (IOException fault) {
                    throw new UncheckedIOException("cannot read " + root, fault);
                }
            }
        }
        return files;
    }

    /** Where tables lie that a scenario of a user's own names by other folders than the shipped one's. */
    private static List<String> tables(Path scenario) {
        if (!Files.isRegularFile(scenario)) {
            return List.of();
        }
        try {
            Node.Mapping document = Layers.document(scenario);
            List<Node> named = new ArrayList<>();
            document.at("draws").ifPresent(named::add);
            if (document.at("tables").orElse(null) instanceof Node.Mapping tables) {
                tables.entries().values().forEach(entry -> named.add(entry.value()));
            }
            return named.stream()
                    .filter(Node.Scalar.class::isInstance)
                    .map(table -> table(SINGLE, ((Node.Scalar) table).text()))
                    .filter(table -> !table.startsWith("data/"))
                    .toList();
        } catch (InvalidScenario edited) {
            return List.of(); // whoever reads it to play it says why
        }
    }

    /** How a manifest names a file of its folder, on every system alike. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
