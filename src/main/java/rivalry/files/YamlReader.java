package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problem;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

/**
 * Reads YAML into a document tree from the parser's events, so that no text is ever interpreted: one document, no
 * aliases, no tags, no duplicate keys, at most 12 levels deep.
 */
final class YamlReader {
    private static final int DEEPEST = 12;
    /** What YAML takes for the end of a line and an editor does not. */
    private static final Pattern UNSEEN_BREAK = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]");

    private final Source source;
    private final ParserImpl events;
    private final Problems problems;

    private YamlReader(Source source, String text, Problems problems) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Disk.MOST_BYTES);
        this.events = new ParserImpl(new StreamReader(text), options);
        this.problems = problems;
    }

    /**
     * The map that a file holds.
     *
     * @throws InvalidScenario if it is too large, no text or not well-formed
     * @throws UncheckedIOException if it cannot be read
     */
    static Node.Mapping read(Path file, Problems problems) {
        try {
            Disk.Text read = Disk.read(file);
            Source source = new Source(Layers.printed(file), read.text());
            if (!read.rule().isEmpty()) {
                throw refused(new Origin(source, 1, 1, 1), read.rule(), read.message());
            }
            return read(source, read.text(), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The map that a text holds. Duplicate keys are reported and the reading goes on.
     *
     * @throws InvalidScenario if the text is not well-formed
     */
    static Node.Mapping read(Source source, String text, Problems problems) {
        Matcher breaks = UNSEEN_BREAK.matcher(text);
        if (breaks.find()) {
            throw refused(
                    at(source, text, breaks.start()), "malformed", "a line break that editors do not show; delete it");
        }
        try {
            return new YamlReader(source, text, problems).document();
        } catch (MarkedYAMLException malformed) {
            Mark mark = YamlWords.mark(malformed);
            String before = source.line(mark.getLine() + 1);
            before = before.substring(0, Math.min(before.length(), mark.getColumn()));
            String words = YamlWords.of(malformed, before);
            throw refused(origin(source, mark, mark), "malformed", "not well-formed: " + words);
        } catch (ReaderException unprintable) {
            Origin origin = at(source, text, unprintable.getPosition());
            throw refused(origin, "malformed", "a character that cannot stand in a text file");
        } catch (StackOverflowError deep) {
            throw refused(new Origin(source, 1, 1, 1), "too_deep", "nested too deep");
        } catch (InvalidScenario known) {
            throw known;
        } catch (RuntimeException surprise) {
            throw refused(new Origin(source, 1, 1, 1), "malformed", "not well-formed");
        }
    }

    private Node.Mapping document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw refused(new Origin(source, 1, 1, 1), "empty_file", "the file is empty");
        }
        events.getEvent();
        Node root = node(null, 1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw refused(origin(events.peekEvent()), "one_document", "a second document begins; only one is read");
        }
        if (root instanceof Node.Mapping map) {
            return map;
        }
        throw refused(root.origin(), "wrong_type", "expected keys with values");
    }

    private Node node(Origin key, int depth) {
        Event event = events.getEvent();
        Origin here = origin(event);
        if (event instanceof AliasEvent || event instanceof NodeEvent named && named.getAnchor() != null) {
            throw refused(here, "no_aliases", "aliases and anchors (& and *) are not read; write the value out");
        } else if (depth > DEEPEST) {
            throw refused(here, "too_deep", "nested deeper than " + DEEPEST + " levels");
        } else if (event instanceof ScalarEvent scalar) {
            untagged(scalar.getTag(), here);
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), here);
        }
        untagged(((CollectionStartEvent) event).getTag(), here);
        Node read = event.is(Event.ID.MappingStart)
                ? mapping(key == null ? here : key, depth)
                : sequence(key == null ? here : key, depth);
        events.getEvent();
        return read;
    }

    private Node mapping(Origin origin, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            if (!(node(null, depth + 1) instanceof Node.Scalar key)) {
                throw refused(origin, "wrong_type", "a key must be a single word");
            }
            Node value = node(key.origin(), depth + 1);
            if (entries.containsKey(key.text())) {
                Origin first = entries.get(key.text()).key();
                problems.add(
                        key.origin(),
                        "duplicate_key",
                        "'" + key.text() + "' is given twice",
                        "first: line " + first.line());
            }
            entries.put(key.text(), new Node.Entry(key.origin(), value));
        }
        return new Node.Mapping(entries, origin);
    }

    private Node sequence(Origin origin, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(null, depth + 1));
        }
        return new Node.Sequence(items, origin);
    }

    private static void untagged(String tag, Origin origin) {
        if (tag != null) {
            throw refused(origin, "no_tags", "tags (!) are not read");
        }
    }

    private Origin origin(Event event) {
        return origin(source, event.getStartMark(), event.getEndMark());
    }

    private static Origin origin(Source source, Mark start, Mark end) {
        int width = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
        return new Origin(source, start.getLine() + 1, start.getColumn() + 1, Math.max(1, width));
    }

    private static Origin at(Source source, String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Origin(source, line + 1, before.length() - before.lastIndexOf('\n'), 1);
    }

    static InvalidScenario refused(Origin origin, String rule, String message) {
        return new InvalidScenario(List.of(new Problem(origin, rule, message, "")));
    }
}
