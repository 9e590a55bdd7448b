package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From which address a file was downloaded, as the system noted it beside the file: the
/// attribute `user.xdg.origin.url` on Linux, `com.apple.metadata:kMDItemWhereFroms` on macOS, the
/// stream `Zone.Identifier` on Windows. Nothing is opened but the note.
final class DownloadOrigin {
    private static final String LINUX = "xdg.origin.url";
    private static final String LINUX_REFERRER = "xdg.referrer.url";
    private static final String MAC = "com.apple.metadata:kMDItemWhereFroms";
    private static final int MAX = 16 << 10;
    private static final int STRING = 5;
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7E&&[^\"<>]]+");
    private static final Pattern WINDOWS = Pattern.compile("(?im)^HostUrl=(https?://\\S+)");
    private static final Pattern WINDOWS_REFERRER = Pattern.compile("(?im)^ReferrerUrl=(https?://\\S+)");

    private DownloadOrigin() {}

    /// The address of `file`, or null where the system noted none.
    static @Nullable String of(Path file) {
        try {
            String noted = attributes(file);
            return noted == null && isWindows() ? stream(file) : noted;
        } catch (IOException | UnsupportedOperationException | SecurityException unreadable) {
            // A file system without such notes; the document may still say where it is from.
            return null;
        }
    }

    /// The first address in a note of macOS, a binary property list of the address of the file and
    /// that of the page which linked to it.
    static @Nullable String inPropertyList(byte[] list) {
        if (list.length < 8 || !new String(list, 0, 8, StandardCharsets.ISO_8859_1).startsWith("bplist")) {
            return null;
        }
        // Strings of ASCII stand in the list as they are, behind their marker and length.
        for (int at = 8; at + 2 < list.length; at++) {
            int marker = list[at] & 0xFF;
            if (marker >> 4 == STRING) {
                String text = string(list, at, marker & 0x0F);
                if (ADDRESS.matcher(text).matches()) {
                    return text;
                }
            }
        }
        return null;
    }

    /// The string whose marker is at `at`: its length stands in the marker, or in the one or two
    /// bytes after the next.
    private static String string(byte[] list, int at, int inMarker) {
        int start = at + 1;
        int length = inMarker;
        if (inMarker == 15) {
            boolean wide = list[at + 1] == 0x11 && at + 3 < list.length;
            length = wide ? (list[at + 2] & 0xFF) << 8 | list[at + 3] & 0xFF : list[at + 2] & 0xFF;
            start = at + (wide ? 4 : 3);
        }
        return start + length <= list.length ? new String(list, start, length, StandardCharsets.ISO_8859_1) : "";
    }

    /// The address in a stream of Windows, or null.
    static @Nullable String inZone(String zone) {
        Matcher host = WINDOWS.matcher(zone);
        Matcher referrer = WINDOWS_REFERRER.matcher(zone);
        if (host.find()) {
            return host.group(1);
        }
        return referrer.find() ? referrer.group(1) : null;
    }

    private static @Nullable String attributes(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view == null) {
            return null;
        }
        for (String name : view.list()) {
            if (name.equals(LINUX) || name.equals(LINUX_REFERRER) && !view.list().contains(LINUX)) {
                String text = new String(read(view, name), StandardCharsets.UTF_8).strip();
                return ADDRESS.matcher(text).matches() ? text : null;
            }
            if (name.equals(MAC)) {
                return inPropertyList(read(view, name));
            }
        }
        return null;
    }

    private static byte[] read(UserDefinedFileAttributeView view, String name) throws IOException {
        int size = Math.min(view.size(name), MAX);
        ByteBuffer buffer = ByteBuffer.allocate(size);
        view.read(name, buffer);
        return buffer.array();
    }

    private static @Nullable String stream(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file + ":Zone.Identifier"))) {
            return inZone(new String(in.readNBytes(MAX), StandardCharsets.ISO_8859_1));
        } catch (InvalidPathException noStream) {
            return null;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
