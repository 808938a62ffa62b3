package rivalry.files;

import java.nio.file.Path;
import rivalry.scenario.Node;
import rivalry.scenario.Source;

/** One document of several laid over each other, with the folder its own files are read from. */
record Layer(Path file, Disk disk, Source source, Node.Mapping document) {}
