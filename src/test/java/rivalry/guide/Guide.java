package rivalry.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the guide's files are. */
final class Guide {
    static final Path BASELINE = Path.of("scenarios/baseline.yaml");
    static final Path HOME = Path.of("src/site/markdown/guide");
    static final Path FIGURES = HOME.resolve("figures");
    private static final Path DATA = HOME.resolve("data");
    private static final Path WHAT_IFS = Path.of("scenarios/whatif");

    private Guide() {}

    /** The shipped what-ifs, by name. */
    static List<Path> whatIfs() throws IOException {
        return files(WHAT_IFS, ".yaml");
    }

    static Path whatIf(String name) {
        return WHAT_IFS.resolve(name + ".yaml");
    }

    static Path data(String name) {
        return DATA.resolve(name + ".csv");
    }

    static Path page(String name) {
        return HOME.resolve(name + ".md");
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What the data files hold, by name. */
    static List<WhatIf> read() throws IOException {
        List<WhatIf> all = new ArrayList<>();
        for (Path file : files(DATA, ".csv")) {
            all.add(GuideData.read(file));
        }
        return all;
    }

    static List<Path> pages() throws IOException {
        return files(HOME, ".md");
    }

    /** Takes away what an earlier writing left, so that no page outlives its what-if. */
    static void clear() throws IOException {
        for (Path folder : List.of(HOME, DATA, FIGURES)) {
            Files.createDirectories(folder);
            for (String ending : List.of(".md", ".csv", ".svg")) {
                for (Path file : files(folder, ending)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
