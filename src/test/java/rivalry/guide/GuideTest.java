package rivalry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Verdict;

/** Plays and writes the guide anew under {@code -Drivalry.guide=REPLICATES}; otherwise only compares. */
@DisplayName("The guide has a page a shipped what-if, written from its data")
class GuideTest {
    @BeforeAll
    static void writeIfAsked() throws IOException {
        String replicates = System.getProperty("rivalry.guide", "");
        if (!replicates.isEmpty()) {
            new GuideWriter(Integer.parseInt(replicates)).write();
        }
    }

    @Test
    void everyShippedWhatIfHasItsDataAndItsPage() throws IOException {
        List<String> shipped = Guide.whatIfs().stream().map(Guide::name).toList();
        assertThat(Guide.read()).extracting(WhatIf::name).containsExactlyElementsOf(shipped);
        assertThat(Guide.pages())
                .extracting(Guide::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(shipped.stream(), Stream.of("index", "pairing"))
                        .toList());
    }

    @Test
    void pagesSayWhatTheirDataSay() throws IOException {
        for (WhatIf whatIf : Guide.read()) {
            assertThat(Guide.page(whatIf.name())).hasContent(GuidePages.page(whatIf));
        }
        assertThat(Guide.page("index")).hasContent(GuidePages.index(Guide.read()));
        assertThat(Guide.page("pairing")).hasContent(GuidePairing.page(Guide.read()));
    }

    @Test
    void everyPageHasItsFiguresAndNoFigureIsLeftOver() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path page : Guide.pages()) {
            Pattern.compile("\\(figures/([^)]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(found -> shown.add(found.group(1)));
        }
        try (Stream<Path> files = Files.list(Guide.FIGURES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void pairingPaysForTenWhatIfsAtLeast() throws IOException {
        List<String> paying = Guide.read().stream()
                .filter(whatIf -> whatIf.headlines().stream()
                        .filter(row -> row.change().verdict() != Verdict.IDENTICAL)
                        .filter(row -> Double.isFinite(row.gain()))
                        .allMatch(row -> row.gain() > 1))
                .filter(whatIf -> Double.isFinite(whatIf.middleGain()))
                .map(WhatIf::name)
                .toList();
        assertThat(paying).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theStatusQuoDiffersInNothing() throws IOException {
        assertThat(GuideData.read(Guide.data("status-quo")).headlines())
                .isNotEmpty()
                .allMatch(row -> row.change().verdict() == Verdict.IDENTICAL);
    }

    /**
     * Results may change often while the model grows, and playing everything anew takes minutes: old data do not break the
     * build, they are named at its end. Under {@code -Drivalry.require=guide} they do.
     */
    @Test
    void theDataAreOfThePresentModel() throws IOException {
        List<String> old = new ArrayList<>();
        String model = Sums.model();
        String baseline = Sums.values(Guide.BASELINE);
        for (WhatIf whatIf : Guide.read()) {
            String scenario = Sums.scenario(baseline, Guide.whatIf(whatIf.name()));
            if (!whatIf.facts().get("model").equals(model)
                    || !whatIf.facts().get("scenario").equals(scenario)) {
                old.add(whatIf.name());
            }
        }
        String says = "the guide's data are older than the model or its scenarios for " + old + "; renew them with: "
                + GuidePages.COMMAND;
        if (List.of(System.getProperty("rivalry.require", "").split(",")).contains("guide")) {
            assertThat(old).as(says).isEmpty();
        }
        Assumptions.assumeTrue(old.isEmpty(), says);
    }
}
