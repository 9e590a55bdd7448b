package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads templates of papers, which are YAML:
///
/// ```yaml
/// title: weekly note        # what follows the tracker's title
/// pages: 2                  # 0: any number
/// analytic: false
/// notes: LISTED             # or ENDNOTES, FOOTNOTES, LINKS
/// style: chicago-notes      # or the name of a .csl file beside this one
/// look: {page: A4, font: Liberation Serif, size: 12, small: 10, margin: 25}
/// banned: [going forward]
/// parts:
///   - part: BOTTOM_LINE
///   - part: BACKGROUND
///     heading: What happened
/// ```
///
/// A PDF is set in the font too where this computer has it as TrueType. What is left out is as in the
/// briefing checklist. The files that ship with the program name their title and headings by a key
/// of the messages instead.
public final class TemplateReader {
    private static final int LONGEST_FILE = 100_000;
    private static final List<String> SHIPPED = List.of(
            "checklist", "issue-paper", "meeting-brief", "what-changed", "chronology", "people-notes",
            "analytic-note");

    private final Messages messages;
    private @Nullable List<PaperTemplate> read;

    /// A reader that takes what a template leaves out from `messages`.
    public TemplateReader(Messages messages) {
        this.messages = messages;
    }

    /// The templates that ship with the program, the briefing checklist first.
    public synchronized List<PaperTemplate> shipped() {
        if (read == null) {
            read = SHIPPED.stream().map(this::shipped).toList();
        }
        return read;
    }

    /// The usual form: the briefing checklist.
    public PaperTemplate usual() {
        return shipped(SHIPPED.getFirst());
    }

    private PaperTemplate shipped(String name) {
        String place = "/org/rapporteur/brief/papers/" + name + ".yaml";
        try (InputStream in = TemplateReader.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new Reading(name, load(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)),
                    null).template();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template called `name` that `yaml` describes.
    ///
    /// @throws UserProblem that says what is wrong with it
    /// @param styles the text of the file of a style of citations, by its name without extension
    public PaperTemplate read(String name, String yaml, UnaryOperator<String> styles) {
        return new Reading(name, load(name, yaml), styles).template();
    }

    private static Object load(String name, String yaml) {
        if (yaml.length() > LONGEST_FILE) {
            throw new UserProblem("template.long", name);
        }
        try {
            Object node = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
            return node == null ? Map.of() : node;
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()
                    ? new UserProblem("template.line", name, marked.getProblemMark().get().getLine() + 1,
                            marked.getProblem())
                    : new UserProblem("template.syntax", name, why);
        }
    }

    /// The reading of one file.
    private final class Reading {
        private final String name;
        private final Map<?, ?> values;
        private final boolean shipped;
        private final @Nullable UnaryOperator<String> styles;

        /// Of a form that ships with the program where `styles` is null.
        Reading(String name, Object node, @Nullable UnaryOperator<String> styles) {
            this.name = name;
            this.values = mapping(name, node);
            this.shipped = styles == null;
            this.styles = styles;
        }

        private static Map<?, ?> mapping(String name, @Nullable Object node) {
            if (node instanceof Map<?, ?> map) {
                return map;
            }
            throw new UserProblem("template.mapping", name);
        }

        PaperTemplate template() {
            known(values, List.of("title", "pages", "analytic", "notes", "style", "look", "banned", "parts"));
            String title = text(values, "title", null);
            return new PaperTemplate(
                    name, shipped ? messages.get("brief.paper." + title) : title, number(values, "pages", 1, 0, 500),
                    flag("analytic"),
                    constant(PaperTemplate.Notes.class, "notes", values, PaperTemplate.Notes.LISTED),
                    look(), texts("banned"), list("parts").stream().map(this::entry).toList(), style());
        }

        private CitationStyle style() {
            CitationStyle usual = CitationStyle.usual();
            String wanted = text(values, "style", usual.name()).replaceFirst("(?i)\\.csl$", "");
            return styles == null || wanted.equals(usual.name())
                    ? usual : CitationStyle.of(wanted, styles.apply(wanted));
        }

        private PaperTemplate.Entry entry(Object node) {
            Map<?, ?> map = mapping(name, node);
            known(map, List.of("part", "heading", "key"));
            Part part = constant(Part.class, "part", map, null);
            String key = shipped ? text(map, "key", part.name()) : part.name();
            return new PaperTemplate.Entry(part, text(map, "heading", messages.get("brief.part." + key)));
        }

        private PaperTemplate.Look look() {
            PaperTemplate.Look usual = PaperTemplate.Look.USUAL;
            Map<?, ?> map = mapping(name, values.containsKey("look") ? values.get("look") : Map.of());
            known(map, List.of("page", "font", "size", "small", "margin"));
            String page = text(map, "page", "A4");
            if (!List.of("A4", "LETTER").contains(page.toUpperCase(Locale.ROOT))) {
                throw new UserProblem("template.value", name, "page", page, "A4, Letter");
            }
            Object font = map.get("font");
            return new PaperTemplate.Look(
                    page.equalsIgnoreCase("Letter"), font == null ? null : text(map, "font", null),
                    number(map, "size", usual.size(), 6, 36), number(map, "small", usual.small(), 6, 36),
                    number(map, "margin", usual.margin(), 5, 60));
        }

        private void known(Map<?, ?> map, List<String> names) {
            map.keySet().stream().map(String::valueOf).filter(key -> !names.contains(key)).findFirst()
                    .ifPresent(key -> {
                        throw new UserProblem("template.field", name, key, String.join(", ", names));
                    });
        }

        private String text(Map<?, ?> map, String key, @Nullable String otherwise) {
            Object value = map.get(key);
            if (value == null && otherwise != null) {
                return otherwise;
            }
            if (value instanceof Map || value instanceof List || value == null || value.toString().isBlank()) {
                throw new UserProblem("template.missing", name, key);
            }
            return value.toString().strip();
        }

        private int number(Map<?, ?> map, String key, int otherwise, int least, int most) {
            Object value = map.get(key);
            if (value == null) {
                return otherwise;
            }
            if (!(value instanceof Integer number) || number < least || number > most) {
                throw new UserProblem("template.value", name, key, String.valueOf(value), least + "–" + most);
            }
            return number;
        }

        private boolean flag(String key) {
            Object value = values.get(key);
            if (value != null && !(value instanceof Boolean)) {
                throw new UserProblem("template.value", name, key, String.valueOf(value), "true, false");
            }
            return Boolean.TRUE.equals(value);
        }

        private <E extends Enum<E>> E constant(Class<E> type, String key, Map<?, ?> map, @Nullable E otherwise) {
            String value = text(map, key, otherwise == null ? null : otherwise.name());
            return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(value)).findFirst()
                    .orElseThrow(() -> new UserProblem("template.value", name, key, value,
                            Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        }

        private List<?> list(String key) {
            if (values.get(key) instanceof List<?> items && !items.isEmpty()) {
                return items;
            }
            throw new UserProblem("template.missing", name, key);
        }

        private List<String> texts(String key) {
            return values.containsKey(key) ? list(key).stream().map(String::valueOf).toList() : List.of();
        }
    }
}
