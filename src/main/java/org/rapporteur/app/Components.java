package org.rapporteur.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.dialog.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The works that the program is made of, as the build listed them (CycloneDX), with the notices
/// that lie in their jars and the text of their licences.
final class Components {
    private static final String BILL = "components.json";
    private static final String LICENCES = "/org/rapporteur/licence/";
    private static final String BREAK = "\n\n――――――――\n\n";
    private static final Pattern NOTICE = Pattern.compile(
            "(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

    /// What goes along that is no jar: the font, how citations are written, and which traditional character
    /// stands for which simplified one.
    private static final List<Component> FILES = List.of(
            new Component("Inter", "4", "OFL-1.1", () -> text("/org/rapporteur/font/Inter-LICENSE.txt")),
            new Component("Citation Style Language styles and locales", "1.0", "CC-BY-SA-3.0", () ->
                    Stream.of("chicago-notes.csl", "locales-en-US.xml", "locales-zh-CN.xml")
                            .map(file -> head("/org/rapporteur/brief/style/" + file, "</info>"))
                            .collect(Collectors.joining(BREAK))),
            new Component("OpenCC character tables", "1.4.1", "Apache-2.0", () ->
                    head("/org/rapporteur/model/traditional.txt", "plane.") + BREAK + licence("Apache-2.0")));

    private Components() {}

    /// All of them, by name; empty where the program was started without having been packaged.
    static List<Component> all() {
        try (InputStream in = Components.class.getResourceAsStream(BILL)) {
            if (in == null) {
                return List.of();
            }
            var all = new ArrayList<Component>();
            JsonMapper.shared().readTree(in).path("components").forEach(work -> all.add(component(work)));
            all.addAll(FILES);
            return all.stream().collect(Collectors.toMap(Component::name, work -> work, (one, other) -> one))
                    .values().stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Component component(JsonNode work) {
        String name = work.path("name").asString();
        String version = work.path("version").asString();
        var licences = new ArrayList<String>();
        work.path("licenses").forEach(choice -> licences.add(choice.has("expression")
                ? choice.path("expression").asString()
                : choice.path("license").path(choice.path("license").has("id") ? "id" : "name").asString()));
        return new Component(name, version, String.join(", ", licences), () -> notices(name, version, licences));
    }

    /// What the jar holds of notices, the holder where it holds none, and the licences' texts.
    private static String notices(String name, String version, List<String> licences) {
        Stream<String> own = Stream.of(holder(name), inJar(name + "-" + version + ".jar"));
        Stream<String> texts = licences.stream().map(Components::licence);
        String all = Stream.concat(own, texts).filter(text -> !text.isBlank())
                .collect(Collectors.joining(BREAK));
        return all.isEmpty() ? String.join("\n", licences) : all;
    }

    private static String licence(String id) {
        String file = id.equals("The 3-Clause BSD License") ? "BSD-3-Clause" : id;
        return Components.class.getResource(LICENCES + file + ".txt") == null ? "" : text(LICENCES + file + ".txt");
    }

    private static String holder(String name) {
        var holders = new Properties();
        try (InputStream in = Components.class.getResourceAsStream(LICENCES + "copyright.properties")) {
            holders.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holders.getProperty(name, "");
    }

    private static String inJar(String name) {
        File jar = jar(name);
        if (jar == null) {
            return "";
        }
        try (var entries = new JarFile(jar)) {
            var texts = new ArrayList<String>();
            for (var entry : entries.stream().filter(one -> NOTICE.matcher(one.getName()).matches()).toList()) {
                texts.add(new String(entries.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return String.join("\n\n", texts);
        } catch (IOException e) {
            return "";
        }
    }

    /// The jar, on the class path or beside what is on it: the program's own names the others.
    private static @Nullable File jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
                .flatMap(entry -> Stream.of(entry, new File(entry.getAbsoluteFile().getParentFile(), name)))
                .filter(file -> file.getName().equals(name) && file.isFile()).findFirst().orElse(null);
    }

    /// What a file says of itself, to the end of the first `end`.
    private static String head(String resource, String end) {
        String all = text(resource);
        return all.substring(0, all.indexOf(end) + end.length());
    }

    private static String text(String resource) {
        try (InputStream in = Components.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
