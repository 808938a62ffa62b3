package planted.rivalry.world;

import java.nio.file.Path;

/** Planted: breaks a rule of the house on purpose. */
record ReadsAFile(Path path) {}
