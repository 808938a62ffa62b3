package rivalry.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.scenario.Node;
import rivalry.scenario.Source;

/** One document of several laid over each other, with the folder its own files are read from. */
record Layer(Path file, Disk disk, Node.Mapping document) {
    /** The text that the document was read from. */
    Source source() {
        return document.origin().source();
    }

    /** The same; a file that rests on another and says not what it is called or asks goes by its own name, not by the other's. */
    Layer titled() {
        if (document.at("extends").isEmpty()) {
            return this;
        }
        String stem = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return with("name", stem).with("question", "What does " + stem + " change?");
    }

    private Layer with(String key, String text) {
        if (document.at(key).isPresent()) {
            return this;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(document.entries());
        entries.put(key, new Node.Entry(document.origin(), new Node.Scalar(text, true, document.origin())));
        return new Layer(file, disk, new Node.Mapping(entries, document.origin()));
    }
}
