package org.rapporteur.exchange.font;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/// Fonts of this computer for what the program's own do not show: Chinese first of all.
///
/// Only fonts with TrueType outlines can be drawn and embedded, so others of the same name are passed over.
public final class SystemFonts {
    /// Regular, bold and italic.
    private static final int STYLES = 3;
    /// How deep font folders are searched; distributions nest them by format and package.
    private static final int DEPTH = 5;

    /// File and, in a collection, the PostScript name of the face. Those that go with a serif
    /// text come first, those for rare signs last.
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("simsun.ttc", "SimSun"),
            new Candidate("songti.ttc", "STSongti-SC-Regular"),
            new Candidate("notoserifsc-regular.ttf", null),
            new Candidate("msyh.ttc", "MicrosoftYaHei"),
            new Candidate("simhei.ttf", null),
            new Candidate("deng.ttf", null),
            new Candidate("stheiti light.ttc", "STHeitiSC-Light"),
            new Candidate("hiragino sans gb.ttc", "HiraginoSansGB-W3"),
            new Candidate("notosanssc-regular.ttf", null),
            new Candidate("notosanssc_400regular.ttf", null),
            new Candidate("notosanssc[wght].ttf", null),
            new Candidate("droidsansfallbackfull.ttf", null),
            new Candidate("droidsansfallback.ttf", null),
            new Candidate("wqy-microhei.ttc", "WenQuanYiMicroHei"),
            new Candidate("wqy-zenhei.ttc", "WenQuanYiZenHei"),
            new Candidate("uming.ttc", "UMingCN"),
            new Candidate("mingliu.ttc", "PMingLiU"),
            new Candidate("msgothic.ttc", "MS-Gothic"),
            new Candidate("malgun.ttf", null),
            new Candidate("arial unicode.ttf", null),
            new Candidate("seguisym.ttf", null),
            new Candidate("dejavusans.ttf", null));

    private final List<Path> folders;

    /// Fonts in `folders` and the folders below them.
    public SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The fonts in the places where Windows, macOS and Linux keep them.
    public static SystemFonts installed() {
        Path home = Path.of(System.getProperty("user.home"));
        List<Path> folders = new ArrayList<>(List.of(
                home.resolve(".fonts"), home.resolve(".local/share/fonts"), home.resolve("Library/Fonts"),
                Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts")));
        Stream.of(System.getenv("WINDIR")).filter(dir -> dir != null)
                .forEach(dir -> folders.add(Path.of(dir, "Fonts")));
        Stream.of(System.getenv("LOCALAPPDATA")).filter(dir -> dir != null)
                .forEach(dir -> folders.add(Path.of(dir, "Microsoft", "Windows", "Fonts")));
        return new SystemFonts(folders);
    }

    /// The candidates that this computer has, best first.
    public List<Found> found() {
        Map<String, Path> files = new HashMap<>();
        folders.forEach(folder -> list(folder, files));
        return CANDIDATES.stream()
                .filter(candidate -> files.containsKey(candidate.file()))
                .map(candidate -> new Found(files.get(candidate.file()), candidate.face()))
                .toList();
    }

    /// The regular, bold and italic face of the family called `name`, where this computer has the three
    /// as TrueType files that are named as such files usually are; else nothing.
    public List<Found> family(String name) {
        Map<String, Path> files = new HashMap<>();
        folders.forEach(folder -> list(folder, files));
        String base = name.toLowerCase(Locale.ROOT).replace(" ", "");
        List<Found> faces = Stream.of(
                        List.of("", "-regular"), List.of("-bold", "bd", "b"), List.of("-italic", "i"))
                .flatMap(endings -> endings.stream().map(ending -> files.get(base + ending + ".ttf"))
                        .filter(Objects::nonNull).limit(1))
                .map(file -> new Found(file, null)).toList();
        return faces.size() == STYLES ? faces : List.of();
    }

    private static void list(Path folder, Map<String, Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            walk.filter(Files::isRegularFile).forEach(file ->
                    files.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read has no fonts to offer; what is missing is reported.
        }
    }

    private record Candidate(String file, @Nullable String face) {}

    /// A font file.
    ///
    /// @param file where it is
    /// @param face the PostScript name of the face in a collection, or null for a single font
    public record Found(Path file, @Nullable String face) {
        /// The font; null if it cannot be read or has no TrueType outlines. What must stay open as long
        /// as it is used is added to `open`.
        public @Nullable TrueTypeFont open(List<Closeable> open) {
            try {
                TrueTypeFont font = face == null ? single(open) : ofCollection(face, open);
                return font == null || !font.getTableMap().containsKey("glyf") ? null : font;
            } catch (IOException | RuntimeException e) {
                // Damaged, which the parser reports in many ways: the next one may do.
                return null;
            }
        }

        private TrueTypeFont single(List<Closeable> open) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            open.add(font);
            return font;
        }

        private @Nullable TrueTypeFont ofCollection(String name, List<Closeable> open) throws IOException {
            var collection = new TrueTypeCollection(file.toFile());
            open.add(collection);
            return collection.getFontByName(name);
        }
    }
}
