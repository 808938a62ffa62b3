package rivalry.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rivalry.files.Json;
import rivalry.scenario.JsonSchema;

/** {@code rivalry schema}: what may stand in a scenario file, for editors. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of scenario files, for editors that complete and check as you type.",
        footer = {"", "Example: rivalry schema overlay > overlay.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    /** Which files a schema is for. */
    enum Files {
        COMPLETE,
        OVERLAY,
        GAME,
        DESIGN,
        CLAIMS,
        LADDER
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "complete",
            description =
                    "complete: every key must stand. overlay: a file that extends another. game, design, claims, ladder:"
                            + " files of these kinds. Default: complete.")
    private Files files;

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out()
                .print(Json.of(
                        switch (files) {
                            case COMPLETE -> JsonSchema.complete();
                            case OVERLAY -> JsonSchema.overlay();
                            case GAME -> JsonSchema.game();
                            case DESIGN -> JsonSchema.design();
                            case CLAIMS -> JsonSchema.claims();
                            case LADDER -> JsonSchema.ladder();
                        }));
        return Exit.OK;
    }
}
