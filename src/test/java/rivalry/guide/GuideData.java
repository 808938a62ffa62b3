package rivalry.guide;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.chart.Change;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;
import rivalry.files.NumberText;

/** The guide's data files: facts as comment lines, then one row a finding. */
final class GuideData {
    private static final String[] COLUMNS = {
        "measure",
        "entity",
        "by",
        "period",
        "headline",
        "baseline",
        "difference",
        "low",
        "high",
        "smallest",
        "percent",
        "variance_reduction",
        "verdict"
    };

    private GuideData() {}

    static String text(WhatIf whatIf) {
        StringBuilder facts = new StringBuilder();
        whatIf.facts().forEach((name, value) -> facts.append("# ")
                .append(name)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        StringWriter rows = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rows)) {
            csv.writeRecord(COLUMNS);
            whatIf.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return facts + rows.toString();
    }

    private static String[] cells(WhatIf.Row row) {
        Change change = row.change();
        return new String[] {
            change.measure(),
            change.entity(),
            change.by(),
            change.period(),
            Boolean.toString(change.isHeadline()),
            NumberText.of(change.baseline()),
            NumberText.of(change.difference()),
            NumberText.of(change.interval().low()),
            NumberText.of(change.interval().high()),
            NumberText.of(change.smallest()),
            NumberText.of(row.percent()),
            NumberText.of(row.gain()),
            change.verdict().words()
        };
    }

    static WhatIf read(Path file) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> table = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                int colon = line.indexOf(": ");
                facts.put(line.substring(2, colon), line.substring(colon + 2));
            } else {
                table.add(line);
            }
        }
        List<WhatIf.Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(String.join("\n", table))) {
            reader.forEach(row -> rows.add(row(row)));
        }
        return new WhatIf(facts, rows);
    }

    private static WhatIf.Row row(NamedCsvRecord row) {
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(each -> each.words().equals(row.getField("verdict")))
                .findFirst()
                .orElseThrow();
        Change change = new Change(
                row.getField("measure"),
                row.getField("entity"),
                row.getField("by"),
                row.getField("period"),
                number(row, "baseline"),
                number(row, "difference"),
                new Interval(number(row, "low"), number(row, "high")),
                number(row, "smallest"),
                Boolean.parseBoolean(row.getField("headline")),
                verdict);
        return new WhatIf.Row(change, number(row, "percent"), number(row, "variance_reduction"));
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
