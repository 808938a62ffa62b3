package rivalry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import rivalry.report.Specimen;

@Tag("browser")
@DisplayName("The report in a real browser")
class ReportInBrowserTest {
    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String VISIBLE = "[...document.querySelectorAll('#table tbody tr')].filter(r => !r.hidden)";

    @TempDir(cleanup = CleanupMode.NEVER) // the browser may still be writing its profile
    private static Path scratch;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        page = Files.writeString(scratch.resolve("report.html"), Specimen.page("chips", "visa-ban"));
        browser = Browser.start(Files.createDirectory(scratch.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page);
    }

    @Test
    void noErrorAndNoRequestButItself() {
        assertQuiet(page);
    }

    @Test
    void everyFigureIsThereAndHasASize() {
        browser.evaluate("document.querySelector('details').open = true");
        JsonNode sizes = browser.evaluate(
                "[...document.querySelectorAll('figure svg')].map(s => s.getBoundingClientRect().height)");
        assertThat(sizes.size())
                .isEqualTo(Specimen.figures("chips", "visa-ban"))
                .isGreaterThan(12);
        assertThat(sizes).allSatisfy(height -> assertThat(height.asDouble()).isGreaterThan(100));
    }

    @Test
    void theTableSortsByKeyboard() {
        browser.evaluate("document.querySelector('th[data-sort=number] button').focus()");
        browser.press("Enter", "\r");
        assertThat(browser.evaluate("document.querySelector('th[data-sort=number]').ariaSort")
                        .asText())
                .isEqualTo("descending");
        assertThat(differences())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .hasSizeGreaterThan(10);
        browser.press("Enter", "\r");
        assertThat(differences()).isSorted();
    }

    @Test
    void theTableFilters() {
        long all = visible();
        browser.evaluate("document.getElementById('find').focus()");
        browser.type("china lag");
        assertThat(visible()).isPositive().isLessThan(all);
        assertThat(browser.evaluate(VISIBLE + ".every(r => r.textContent.includes('lag'))")
                        .asBoolean())
                .isTrue();
        browser.evaluate("document.getElementById('verdict').value = 'identical'");
        browser.type(" ");
        assertThat(visible()).isZero();
        browser.evaluate("document.getElementById('headlines').click()");
        browser.evaluate("document.getElementById('find').value = ''; document.getElementById('verdict').value = ''");
        browser.evaluate("document.getElementById('find').dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(visible()).isGreaterThan(all);
    }

    @Test
    void valuesShowUnderThePointerAndByKeyboard() {
        String figure = "document.getElementById('headline-lag-cn')";
        browser.evaluate(figure + ".scrollIntoView({block: 'center'})");
        JsonNode box = browser.evaluate(
                "(b => [b.x, b.y, b.width])(" + figure + ".querySelector('svg').getBoundingClientRect())");
        browser.point(
                box.get(0).asDouble() + box.get(2).asDouble() / 2,
                box.get(1).asDouble() + 0.25 * box.get(2).asDouble());
        assertThat(tip()).containsPattern("20\\d\\d").contains("baseline: ").contains("chips: ");
        browser.evaluate(figure + ".focus()");
        browser.press("ArrowRight", "");
        assertThat(tip()).startsWith("2016");
        browser.press("ArrowRight", "");
        assertThat(tip()).startsWith("2017");
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    }

    @Test
    void inTheDarkPageAndPicturesAreDark() {
        browser.darken();
        String darkest = "rgb(22, 25, 29)";
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asText())
                .isEqualTo(darkest);
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('figure svg rect')).fill")
                        .asText())
                .isEqualTo(darkest);
        browser.call("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void itPrintsWithEverythingOpen() {
        String pdf = browser.call("Page.printToPDF", Map.of()).get("data").asText();
        assertThat(new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(browser.evaluate("document.querySelector('details').open").asBoolean())
                .isTrue();
    }

    @Test
    void markupInNamesNeitherRunsNorLoads() throws IOException {
        Path evil = Files.writeString(scratch.resolve("evil.html"), Specimen.page(EVIL));
        browser.open(evil);
        assertQuiet(evil);
        assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.evaluate("document.scripts.length").asInt()).isEqualTo(1);
        assertThat(browser.evaluate("document.images.length").asInt()).isZero();
        assertThat(browser.evaluate("document.querySelector('.answer h3').textContent")
                        .asText())
                .contains(EVIL);
    }

    private static void assertQuiet(Path open) {
        browser.evaluate("1"); // whatever the page still had to say is heard now
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Network.requestWillBeSent"))
                .extracting(event -> event.get("request").get("url").asText())
                .allMatch(url -> url.equals(open.toUri().toString()) || url.equals("data:,"));
    }

    private static long visible() {
        return browser.evaluate(VISIBLE + ".length").asLong();
    }

    private static List<Double> differences() {
        JsonNode values = browser.evaluate(
                VISIBLE + ".map(r => r.querySelector('td[data-value]').dataset.value).filter(v => v !== '')");
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> Double.valueOf(value.asText()))
                .toList();
    }

    private static String tip() {
        return browser.evaluate("document.getElementById('tip').hidden ? '' : document.getElementById('tip').innerText")
                .asText();
    }
}
