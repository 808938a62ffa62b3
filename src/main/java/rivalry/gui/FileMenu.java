package rivalry.gui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import rivalry.chart.Figure;
import rivalry.files.AtomicFile;
import rivalry.files.Recent;

/** Opening, saving and exporting: asks where, does it, says so. */
final class FileMenu {
    private final JComponent over;
    private final Session session;
    private final Status status;
    private final Comparer comparer;
    private Optional<Path> saved = Optional.empty();
    private Optional<Film> filming = Optional.empty();

    FileMenu(JComponent over, Session session, Status status, Comparer comparer) {
        this.over = over;
        this.session = session;
        this.status = status;
        this.comparer = comparer;
    }

    JMenu menu(Supplier<Desk> desk, Consumer<Path> open, Runnable start, Runnable quit) {
        return Widgets.menu(
                "menu.file",
                Widgets.item("file.start", "ctrl N", start),
                Widgets.item(
                        "file.open", "ctrl O", () -> ask("file.open", "yaml").ifPresent(open)),
                Widgets.item("file.save", "ctrl S", () -> saved.ifPresentOrElse(this::save, this::saveAs)),
                Widgets.item("file.saveas", "ctrl shift S", this::saveAs),
                Widgets.item("file.charts", "ctrl E", () -> askToSave("file.charts", "png", "svg", "csv")
                        .ifPresent(target -> charts(desk.get(), target))),
                Widgets.item("file.map", "", () -> askToSave("file.map", "png")
                        .ifPresent(target -> map(desk.get(), target))),
                Widgets.item("file.film", "", () -> askToSave("file.film", "gif")
                        .ifPresent(target -> film(desk.get(), target, Film.EVERY))),
                Widgets.item(
                        "file.compare", "", () -> askToSave("file.compare", "").ifPresent(this::compare)),
                Widgets.item("file.quit", "ctrl Q", quit));
    }

    /** Another exploration has no file yet. */
    void forget() {
        saved = Optional.empty();
        stopFilm();
    }

    void saveAs() {
        askToSave("file.save", "yaml").ifPresent(this::save);
    }

    /** Saves the exploration as a scenario file. */
    void save(Path target) {
        tell("file.saved", target, () -> {
            ExplorationFile.save(session.outcome(), target);
            Recent.add(target);
            saved = Optional.of(target);
        });
    }

    /** Exports one chart. */
    void export(Figure figure) {
        askToSave("file.chart", "png", "svg", "csv").ifPresent(target -> export(figure, target));
    }

    void export(Figure figure, Path target) {
        tell("file.exported", target, () -> Exports.figure(figure, target));
    }

    /** Exports all live charts: the name of each goes into its file's. */
    void charts(Desk desk, Path target) {
        tell("file.exported", target, () -> desk.charts().figures().forEach(figure -> {
            String name = target.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String one = dot < 0
                    ? name + "-" + figure.id() + ".png"
                    : name.substring(0, dot) + "-" + figure.id() + name.substring(dot);
            Exports.figure(figure, target.resolveSibling(one));
        }));
    }

    private void map(Desk desk, Path target) {
        BufferedImage picture = Exports.picture(desk.world());
        tell("file.exported", target, () -> Exports.png(target, picture));
    }

    private void stopFilm() {
        filming.filter(Film::isRunning).ifPresent(film -> {
            film.cancel();
            status.idle();
        });
        filming = Optional.empty();
    }

    /** Films the run of the world as it is shown; a film that is still being made gives way. */
    Film film(Desk desk, Path target, int every) {
        stopFilm();
        desk.tabs().setSelectedIndex(0);
        Film film = new Film(session, desk.world(), target, every, new Film.Listener() {
            @Override
            public void reached(int months, int of) {
                status.work(Texts.of("file.filming"), months, of, FileMenu.this::stopFilm);
            }

            @Override
            public void ended(Optional<RuntimeException> fault) {
                status.idle();
                filming = Optional.empty();
                fault.ifPresentOrElse(status::complain, () -> status.say(Texts.of("file.exported", target)));
            }
        });
        filming = Optional.of(film);
        return film;
    }

    /** Writes the comparison of both runs, with its report, into a new folder, and the exploration beside it. */
    void compare(Path folder) {
        Outcome outcome = session.outcome();
        Path beside = folder.resolveSibling(folder.getFileName() + ".yaml");
        try {
            ExplorationFile.save(outcome, beside);
        } catch (RuntimeException fault) {
            status.complain(fault);
            return;
        }
        status.work(Texts.of("file.comparing"));
        Path base = outcome.base().files().get(0);
        Thread thread = new Thread(
                () -> {
                    String fault = comparer.compare(base, beside, folder);
                    SwingUtilities.invokeLater(() -> compared(folder, fault));
                },
                "rivalry-compare");
        thread.setDaemon(true);
        thread.start();
    }

    private void compared(Path folder, String fault) {
        status.idle();
        if (fault.isEmpty()) {
            status.say(Texts.of("file.compared", folder));
        } else {
            status.complain(fault);
        }
    }

    private void tell(String done, Path target, Runnable work) {
        try {
            work.run();
            status.say(Texts.of(done, target));
        } catch (RuntimeException fault) {
            status.complain(fault);
        }
    }

    private Optional<Path> ask(String key, String ending) {
        JFileChooser chooser = chooser(key, ending);
        boolean chosen = chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION;
        return chosen ? Optional.of(Path.of(String.valueOf(chooser.getSelectedFile()))) : Optional.empty();
    }

    void browse(Consumer<Path> open) {
        ask("file.open", "yaml").ifPresent(open);
    }

    private Optional<Path> askToSave(String key, String... endings) {
        if (session.outcome() == null) {
            return Optional.empty();
        }
        JFileChooser chooser = chooser(key, endings);
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path target = Path.of(String.valueOf(chooser.getSelectedFile()));
        boolean bare = target.getFileName().toString().indexOf('.') < 0 && !endings[0].isEmpty();
        Path whole = bare ? target.resolveSibling(target.getFileName() + "." + endings[0]) : target;
        return mayReplace(whole, chooser.getDialogTitle()) ? Optional.of(whole) : Optional.empty();
    }

    private boolean mayReplace(Path target, String title) {
        return !AtomicFile.isThere(target)
                || JOptionPane.showConfirmDialog(
                                over,
                                Texts.of("file.exists", target.getFileName()),
                                title,
                                JOptionPane.OK_CANCEL_OPTION)
                        == JOptionPane.OK_OPTION;
    }

    private static JFileChooser chooser(String key, String... endings) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("chooser");
        chooser.setDialogTitle(Texts.of(key).replace("&", ""));
        if (!endings[0].isEmpty()) {
            chooser.setFileFilter(new FileNameExtensionFilter(String.join(", ", endings), endings));
        }
        return chooser;
    }
}
