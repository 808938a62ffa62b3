package rivalry.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import rivalry.files.Shipped;

/** A scenario as the command line names it: a file, or {@code baseline} for the shipped one. */
final class ScenarioPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String named) {
        return Shipped.orFile(named);
    }
}
