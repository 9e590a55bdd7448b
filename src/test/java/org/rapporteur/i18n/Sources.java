package org.rapporteur.i18n;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the program's sources say between quotes, and the classes made of them.
final class Sources {
    private static final Path ROOT = Path.of("src/main/java/org/rapporteur");
    private static final Path CLASSES = Path.of("target/classes");
    /// A comment, a text block, a character or a string: what comes first hides what it holds.
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|'(?:\\\\.|[^'\\\\\\n])+'|\"((?:\\\\.|[^\"\\\\\\n])*+)\"");

    private Sources() {}

    /// Every string literal.
    static Stream<String> literals() {
        return literalsOf("");
    }

    /// The string literals of one package and of those below it.
    static Stream<String> literalsOf(String inner) {
        return texts(inner).flatMap(text -> TOKEN.matcher(text).results())
                .map(found -> found.group(1))
                .filter(literal -> literal != null);
    }

    /// What the first group of `pattern` holds, wherever it is found outside of comments.
    static Stream<String> found(Pattern pattern) {
        return texts("").map(Sources::withoutComments)
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1));
    }

    /// Every class of the program, not yet initialised.
    static Stream<Class<?>> classes() {
        try (var files = Files.find(CLASSES, 20, (file, facts) -> file.toString().endsWith(".class"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
                    .<Class<?>>map(Sources::load).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Sources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutComments(String text) {
        return TOKEN.matcher(text).replaceAll(Sources::keepUnlessComment);
    }

    private static String keepUnlessComment(MatchResult found) {
        return found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group());
    }

    private static Stream<String> texts(String inner) {
        var folder = ROOT.resolve(inner);
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.find(folder, 20, (file, facts) -> file.toString().endsWith(".java"))) {
            return files.map(Sources::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
