package rivalry.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How a user left the window: kept in {@code window.properties} in the folder {@code .rivalry} of the user's home, or of
 * the folder that the property {@code rivalry.home} names.
 *
 * @param dark light letters on a dark ground
 * @param percent size of letters [%]
 * @param width of the window [pixels]
 * @param height of the window [pixels]
 * @param scenario opened last, if it is still there
 */
public record Habits(boolean dark, int percent, int width, int height, Optional<Path> scenario) {
    /** Of someone who was never here. */
    public static final Habits USUAL = new Habits(false, 100, 1280, 800, Optional.empty());

    private static final String SHIPPED = "shipped:";
    private static final int LEAST = 300;
    private static final int MOST = 20_000;

    /** What was found: the usual, and the file to blame, where it could not be understood. */
    public record Found(Habits habits, Optional<Path> broken) {}

    /** Where they are kept. */
    public static Path file() {
        String home = System.getProperty("rivalry.home", System.getProperty("user.home"));
        return Path.of(home, ".rivalry", "window.properties");
    }

    /** Reads them; what cannot be read is as usual. */
    public static Found read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Found(USUAL, Optional.empty());
        }
        try {
            Properties kept = new Properties();
            kept.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new Found(of(kept), Optional.empty());
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Found(USUAL, Optional.of(file));
        }
    }

    private static Habits of(Properties kept) {
        boolean dark =
                switch (kept.getProperty("dark", "false")) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException("dark");
                };
        return new Habits(
                dark,
                number(kept, "percent", USUAL.percent, 50, 400),
                number(kept, "width", USUAL.width, LEAST, MOST),
                number(kept, "height", USUAL.height, LEAST, MOST),
                Optional.ofNullable(kept.getProperty("scenario")).flatMap(Habits::scenario));
    }

    private static int number(Properties kept, String key, int usual, int least, int most) {
        int number =
                Integer.parseInt(kept.getProperty(key, String.valueOf(usual)).strip());
        if (number < least || number > most) {
            throw new IllegalArgumentException(key);
        }
        return number;
    }

    private static Optional<Path> scenario(String name) {
        return name.startsWith(SHIPPED)
                ? Shipped.find(name.substring(SHIPPED.length()))
                : Optional.of(Path.of(name)).filter(Files::isRegularFile);
    }

    /** Keeps them. That it cannot be done is no fault: they are a comfort. */
    public void write(Path file) {
        TreeMap<String, String> lines = new TreeMap<>();
        lines.put("dark", String.valueOf(dark));
        lines.put("percent", String.valueOf(percent));
        lines.put("width", String.valueOf(width));
        lines.put("height", String.valueOf(height));
        scenario.ifPresent(path -> lines.put(
                "scenario",
                Shipped.nameOf(path)
                        .map(name -> SHIPPED + name)
                        .orElse(path.toAbsolutePath().normalize().toString())));
        try {
            Files.createDirectories(file.getParent());
            byte[] text = text(lines).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException | UncheckedIOException unwritable) {
            return;
        }
    }

    private static String text(TreeMap<String, String> lines) throws IOException {
        Properties kept = new Properties();
        kept.putAll(lines);
        StringWriter text = new StringWriter();
        kept.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#")) // the time of writing
                .sorted()
                .reduce("", (all, line) -> all + line + "\n");
    }
}
