package org.rapporteur.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Refusal;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The rules for what an archive holds: which members may be articles, and how much is unpacked.
final class Members {
    private static final int MOST = 10_000;
    private static final long LARGEST = 64L << 20;
    private static final long ALL = 768L << 20;
    /// A text shrinks to a fifth, seldom to a fiftieth.
    private static final int RATIO = 400;
    private static final long SMALL = 8L << 20;
    private static final Pattern NEVER = Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db"
            + "|desktop\\.ini|[^/]*\\.(?:png|jpe?g|gif|webp|bmp|svg|ico|tiff?|avif|css|m?js|map|woff2?|ttf|otf|eot"
            + "|mp[34]|m4[av]|webm|ogg|wav|avi|mov|exe|dll|class))");
    private static final Pattern COMPANION = Pattern.compile(
            "(?i)(.*)(?:_files|\\.files|-Dateien|_Dateien|_fichiers|_archivos|-archivos|_file|_bestanden|_ficheiros"
                    + "|_soubory|_elemei|_filer)/.*");

    private final String archive;
    private final long packed;
    private final Set<String> pages = new HashSet<>();
    private int count;
    private long unpacked;

    /// The members of `archive`, which has `packed` bytes and members called `names` as far as
    /// they are known beforehand.
    Members(String archive, long packed, List<String> names) {
        this.archive = archive;
        this.packed = packed;
        for (String name : names) {
            Matcher page = Pattern.compile("(?i)(.*)\\.x?html?").matcher(name.replace('\\', '/'));
            if (page.matches()) {
                pages.add(page.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    /// Whether the member `name` may be a document: no folder, no picture, no style, nothing that
    /// a browser saved beside a page.
    boolean isDocument(String name) {
        String path = name.replace('\\', '/');
        Matcher companion = COMPANION.matcher(path);
        boolean beside = companion.matches() && pages.contains(companion.group(1).toLowerCase(Locale.ROOT));
        return !path.endsWith("/") && !NEVER.matcher(path).matches() && !beside;
    }

    /// The member `name`, read from `in`; a refusal if it is too large.
    ///
    /// @throws UserProblem if there are too many of them, or they grow beyond measure
    Enclosed read(String name, InputStream in) throws IOException {
        if (++count > MOST) {
            throw new UserProblem("intake.too-many", archive, MOST);
        }
        var out = new ByteArrayOutputStream();
        byte[] piece = new byte[64 << 10];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            unpacked += length;
            if (unpacked > ALL || unpacked > SMALL && unpacked / RATIO > packed) {
                throw new UserProblem("intake.expands", archive);
            }
            if (out.size() + length > LARGEST) {
                return refusal(name, "intake.too-large", LARGEST >> 20);
            }
            out.write(piece, 0, length);
        }
        return new Source(bare(name), null, out.toByteArray());
    }

    /// A member that cannot be opened, with the reason `key`.
    static Refusal refusal(String name, String key, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = bare(name);
        System.arraycopy(more, 0, args, 1, more.length);
        return new Refusal(bare(name), new UserProblem(key, args));
    }

    /// The name of a member without folders, drives, and what no name has.
    static String bare(String name) {
        String path = name.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "").strip();
        return last.matches("\\.*") ? "document" : last;
    }
}
