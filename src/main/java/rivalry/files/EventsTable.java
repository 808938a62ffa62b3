package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code events.csv}: what happened when in every replicate. */
final class EventsTable {
    private EventsTable() {}

    static void write(OutputStream out, List<Parts.OfArm> arms) throws IOException {
        write(out, Csv.row("arm", "replicate", "month", "kind", "entity", "detail"));
        for (Parts.OfArm arm : arms) {
            for (int replicate : arm.replicates()) {
                String run = Integer.toString(replicate);
                for (EventRow event : arm.part(replicate).events()) {
                    write(out, Csv.row(arm.name(), run, event.month(), event.kind(), event.entity(), event.detail()));
                }
            }
        }
    }

    private static void write(OutputStream out, String row) throws IOException {
        out.write(row.getBytes(StandardCharsets.UTF_8));
    }
}
