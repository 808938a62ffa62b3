package rivalry.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** A source file as the compiler reads it: its length, its methods, their documentation. */
record Source(Path file, int lines, List<Method> methods) {
    static final Path MAIN = Path.of("src", "main", "java", "rivalry");
    static final Path PLANTED = Path.of("src", "test", "java", "planted", "rivalry");

    /** A method with a body; {@code lines} from its first line to its closing brace, without documentation. */
    record Method(String name, int lines, boolean isPrivate, String documentation) {}

    /** The room, as the name of its folder. */
    String room() {
        return file.getParent().getFileName().toString();
    }

    static List<Source> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            return parse(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> parse(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(read(unit, trees));
            }
            return sources;
        }
    }

    private static Source read(CompilationUnitTree unit, DocTrees trees) throws IOException {
        Path file = Path.of(unit.getSourceFile().toUri());
        List<Method> methods = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null && !method.getName().contentEquals("<init>")) {
                    String documentation = trees.getDocComment(getCurrentPath());
                    methods.add(new Method(
                            file.getFileName() + " " + method.getName(),
                            length(unit, trees, method),
                            method.getModifiers().getFlags().contains(Modifier.PRIVATE),
                            documentation == null ? "" : documentation));
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        return new Source(file, Files.readAllLines(file).size(), methods);
    }

    private static int length(CompilationUnitTree unit, DocTrees trees, MethodTree method) {
        var positions = trees.getSourcePositions();
        var lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        return (int) (last - first + 1);
    }
}
