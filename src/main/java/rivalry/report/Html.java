package rivalry.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import rivalry.chart.Dusk;

/** Sets a {@link Page} as one HTML file that fetches nothing. Whatever is not markup of ours is escaped. */
public final class Html {
    private static final String PLACE = "/rivalry/report/";

    private Html() {}

    /** The file's text. */
    public static String of(Page page) {
        String script = resource("report.js");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("style", resource("report.css"));
        model.put("dusk", Dusk.rules("figure"));
        model.put("script", script);
        model.put("scriptSum", sum(script));
        StringWriter text = new StringWriter();
        try {
            configuration().getTemplate("report.ftlh").process(model, text);
        } catch (IOException | TemplateException fault) {
            throw new IllegalStateException(fault);
        }
        return text.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Html.class, PLACE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        return configuration;
    }

    private static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream(PLACE + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the page's policy calls its only script by: no other may run in it. */
    private static String sum(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
