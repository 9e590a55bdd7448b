package org.rapporteur.service.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.TemplateReader;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;

/// The forms of paper that can be chosen: those that ship with the program, and those that the user
/// keeps in a folder, each a YAML file. A file named as one that ships takes its place.
public final class Papers {
    private static final String EXTENSION = ".yaml";

    /// The forms that can be chosen, and what is wrong with those that cannot.
    ///
    /// @param templates the forms; the briefing checklist, or what takes its place, first
    /// @param problems one for each file that is not a template, with the reason
    public record Shelf(List<PaperTemplate> templates, List<UserProblem> problems) {
        public Shelf {
            templates = List.copyOf(templates);
            problems = List.copyOf(problems);
        }
    }

    private final TemplateReader reader;
    private final Path folder;

    /// Papers whose headings are in the language of `messages`, and those in `folder`, which need not
    /// exist.
    public Papers(Messages messages, Path folder) {
        this.reader = new TemplateReader(messages);
        this.folder = folder;
    }

    /// Where the user's own templates lie.
    public Path folder() {
        return folder;
    }

    /// The forms that ship with the program.
    public List<PaperTemplate> shipped() {
        return reader.shipped();
    }

    /// What can be chosen now.
    public Shelf shelf() {
        var templates = new ArrayList<>(shipped());
        var problems = new ArrayList<UserProblem>();
        List<Path> files = List.of();
        try {
            files = files();
        } catch (UserProblem problem) {
            problems.add(problem);
        }
        for (Path file : files) {
            try {
                put(templates, read(file));
            } catch (UserProblem problem) {
                problems.add(problem);
            }
        }
        return new Shelf(templates, problems);
    }

    /// The form called `name`: a file's path, or the name of one that can be chosen.
    ///
    /// @throws UserProblem if there is none, or the file is no template
    public PaperTemplate named(String name) {
        if (name.endsWith(EXTENSION)) {
            return read(Path.of(name));
        }
        List<PaperTemplate> templates = shelf().templates();
        return templates.stream()
                .filter(one -> one.name().equalsIgnoreCase(name) || one.title().equalsIgnoreCase(name)).findFirst()
                .orElseGet(() -> missing(name, templates));
    }

    /// A form that cannot be chosen since its file is broken says so.
    private PaperTemplate missing(String name, List<PaperTemplate> templates) {
        return files().stream().filter(file -> file.endsWith(name + EXTENSION)).findFirst().map(this::read)
                .orElseThrow(() -> new UserProblem("noSuchPaper", name,
                        String.join(", ", templates.stream().map(PaperTemplate::name).toList())));
    }

    private static void put(List<PaperTemplate> templates, PaperTemplate template) {
        for (int i = 0; i < templates.size(); i++) {
            if (templates.get(i).name().equals(template.name())) {
                templates.set(i, template);
                return;
            }
        }
        templates.add(template);
    }

    private PaperTemplate read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return reader.read(name.substring(0, name.length() - EXTENSION.length()), Files.readString(file),
                    style -> style(file, style));
        } catch (MalformedInputException e) {
            throw new UserProblem("template.syntax", name, "UTF-8");
        } catch (IOException e) {
            throw new UserProblem("template.unreadable", file);
        }
    }

    /// The style called `name`, which lies beside the template.
    private static String style(Path template, String name) {
        String file = name + ".csl";
        try {
            if (name.matches("[^/\\\\:]+")) {
                return Files.readString(template.resolveSibling(file));
            }
        } catch (IOException e) {
            throw UserProblem.because(e, "style.missing", file, String.valueOf(template.getFileName()));
        }
        throw new UserProblem("style.missing", file, String.valueOf(template.getFileName()));
    }

    private List<Path> files() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).endsWith(EXTENSION)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem("template.folder", folder);
        }
    }
}
