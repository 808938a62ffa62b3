package rivalry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report is one file that fetches nothing and trusts no name")
class HtmlTest {
    private static final String EVIL = "<script>alert('1')</script>\"&<img src=x onerror=alert(2)>\t\n";
    private static final String PLAIN = Html.of(ImaginedPage.of("chips", "visa-ban"));
    private static final String WARY = Html.of(ImaginedPage.of(EVIL));

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(Pattern.compile("(src|href|action|data|poster|srcset)=\"([^\"]*)\"")
                        .matcher(PLAIN)
                        .results()
                        .map(found -> found.group(2)))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("#") || place.equals("data:,"));
        assertThat(PLAIN)
                .doesNotContain("@import")
                .doesNotContain("<link rel=\"stylesheet")
                .contains("default-src 'none'");
        assertThat(Pattern.compile("url\\(([^)]*)\\)").matcher(PLAIN).results().map(found -> found.group(1)))
                .allMatch(place -> place.startsWith("#"));
    }

    @Test
    void markupInNamesStaysWords() {
        assertThat(count("<script", WARY)).isEqualTo(count("<script", PLAIN)).isEqualTo(1);
        assertThat(WARY).doesNotContain("<img").contains("&lt;script&gt;alert(");
        assertThat(count("<figure", WARY)).isEqualTo(count("</figure>", WARY));
    }

    @Test
    void theOnlyScriptThatMayRunIsOurs() {
        MatchResult policy = Pattern.compile("script-src 'sha256-([^']+)'")
                .matcher(PLAIN)
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(policy.group(1)).hasSize(44);
        assertThat(PLAIN).doesNotContain("'unsafe-eval'").doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void itIsSmallAndAlike() {
        assertThat(PLAIN.length()).isLessThan(5_000_000);
        assertThat(Html.of(ImaginedPage.of("chips", "visa-ban"))).isEqualTo(PLAIN);
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"")
                        .matcher(PLAIN)
                        .results()
                        .map(found -> found.group(1)))
                .doesNotHaveDuplicates()
                .contains("answer", "inputs", "verdicts", "figures", "parts", "methods", "limits", "manifest");
    }

    @Test
    void aSectionWithNothingToSayIsAbsent() {
        assertThat(PLAIN).doesNotContain("id=\"assumed\"");
        Page page = ImaginedPage.of("chips");
        Page bare = new Page(
                page.title(),
                page.baseline(),
                page.replicates(),
                page.arms(),
                page.rows(),
                List.of(),
                List.of(),
                List.of(new Page.Fact("ideas.productivity", "moves lag most")),
                page.notes(),
                page.manifest(),
                page.command());
        assertThat(Html.of(bare))
                .doesNotContain("id=\"figures\"")
                .doesNotContain("id=\"parts\"")
                .contains("id=\"assumed\"")
                .contains("ideas.productivity");
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
