package rivalry.scenario;

import java.util.Optional;

/** Where yearly tables come from. */
public interface TableSource {
    /** Reads a table named in the scenario, or reports what is wrong with it and gives nothing. */
    Optional<Table> read(Node.Scalar file, Optional<Parameter> about, Problems problems);
}
