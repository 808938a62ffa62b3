package rivalry.scenario;

import java.util.List;
import java.util.Optional;

/** A scenario told by what it differs in from another one. */
public record Variant(
        @Parameter(says = "the difference in a few words") String says,

        @Parameter(says = "a scenario file that is played instead; left out if values alone differ")
        Optional<String> file,

        @Parameter(says = "files of kind world that are laid under it")
        List<String> worlds,

        @Parameter(says = "values that are set on top, `path=value`, as after --set")
        List<String> set) {}
