package rivalry.files;

import java.nio.file.Path;
import java.util.List;
import rivalry.scenario.Node;
import rivalry.scenario.Prior;

/**
 * A scenario as read: ready to play, and as one document in which every value knows where it was written.
 *
 * @param files the files it was read from, the lowest first
 */
public record Resolved(Prior prior, Node.Mapping document, List<Path> files) {}
