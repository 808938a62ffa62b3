package rivalry.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** How a file may name the scenario it rests on, wherever either of them lies. */
public final class Extends {
    private Extends() {}

    /**
     * What {@code extends} says in a file to be written at {@code target}: {@code baseline}, a path in the shipped library,
     * or a path from the target's folder.
     *
     * @throws FolderRefused if the scenario cannot be named from there
     */
    public static String name(Path scenario, Path target) {
        Optional<String> shipped = Shipped.nameOf(scenario).or(() -> shippedTwin(scenario));
        if (shipped.isPresent()) {
            return shipped.get().equals("baseline.yaml") ? "baseline" : shipped.get();
        }
        Path file = scenario.toAbsolutePath().normalize();
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder.getFileSystem() == file.getFileSystem() && file.startsWith(Disk.root(folder))) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
        throw new FolderRefused("an exploration of " + Layers.printed(file)
                + " can be saved in its folder and in the folders below the baseline it rests on, not in " + folder);
    }

    /** A file on disk that is, word for word, one of the library. */
    private static Optional<String> shippedTwin(Path scenario) {
        if (scenario.getFileSystem() != FileSystems.getDefault()) {
            return Optional.empty();
        }
        Path file = scenario.toAbsolutePath().normalize();
        String name = Disk.root(file.getParent()).relativize(file).toString().replace('\\', '/');
        return Shipped.find(name).filter(twin -> isAlike(twin, file)).map(twin -> name);
    }

    private static boolean isAlike(Path one, Path other) {
        try {
            return Disk.read(one).text().equals(Disk.read(other).text());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
