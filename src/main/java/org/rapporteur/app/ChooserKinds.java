package org.rapporteur.app;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rapporteur.settings.OwnFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the file chooser of a Linux desktop what a tracker is, and what lies beside one.
///
/// The chooser runs in our process. Of a file whose kind its name does not tell, it reads the beginning,
/// and closing the file drops every lock that this process holds on it: showing the folder of an open
/// tracker lost the tracker's own lock and those of SQLite, and another program could ruin it. The package
/// tells the desktop these names when it is installed; a program that was only unpacked tells them here,
/// to its own process alone.
///
/// `mime.cache` is what `update-mime-database` makes of the names in `installer/linux/rapporteur.xml`.
final class ChooserKinds {
    private static final Logger LOG = LoggerFactory.getLogger(ChooserKinds.class);
    private static final String GIO = "libgio-2.0.so.0";
    private static final String KINDS = "/org/rapporteur/desktop/mime.cache";
    /// More folders than a desktop has.
    private static final int AT_MOST = 256;

    private ChooserKinds() {}

    /// Tells it, once in a process, before the first chooser is shown, and not at the start of the program: it
    /// takes a tenth of a second then. What is needed for it is kept in `folder`. Does nothing where no such
    /// chooser is.
    static synchronized void teach(Path folder) {
        if (!Machine.loads(GIO)) {
            return;
        }
        try {
            OwnFolder.make(folder);
            place(folder.resolve("mime.cache"));
            lookFirstIn(folder);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the file chooser was not told what a tracker is: {}", e.getClass().getName());
        }
    }

    /// A chooser of this program, or of another window's, reads the file as memory: written over, it would end
    /// the program. It is put in its place whole, and only where another is there.
    private static void place(Path file) throws IOException {
        byte[] kinds;
        try (InputStream in = Objects.requireNonNull(ChooserKinds.class.getResourceAsStream(KINDS))) {
            kinds = in.readAllBytes();
        }
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), kinds)) {
            return;
        }
        Path fresh = Files.createTempFile(file.getParent(), "mime", ".new");
        try {
            Files.write(fresh, kinds);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @SuppressWarnings("restricted")
    private static void lookFirstIn(Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup gio = SymbolLookup.libraryLookup(GIO, Arena.global());
            Linker linker = Linker.nativeLinker();
            MethodHandle told = linker.downcallHandle(
                    gio.findOrThrow("g_content_type_get_mime_dirs"), FunctionDescriptor.of(ADDRESS));
            MethodHandle tell = linker.downcallHandle(
                    gio.findOrThrow("g_content_type_set_mime_dirs"), FunctionDescriptor.ofVoid(ADDRESS));
            List<String> before = strings((MemorySegment) told.invokeExact());
            if (before.contains(folder.toString())) {
                return;
            }
            var folders = new ArrayList<>(List.of(folder.toString()));
            folders.addAll(before);
            MemorySegment all = arena.allocate(ADDRESS, folders.size() + 1L);
            for (int i = 0; i < folders.size(); i++) {
                all.setAtIndex(ADDRESS, i, arena.allocateFrom(folders.get(i)));
            }
            tell.invokeExact(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// The strings to which `list` points, up to the null at its end.
    @SuppressWarnings("restricted")
    private static List<String> strings(MemorySegment list) {
        MemorySegment pointers = list.reinterpret(AT_MOST * ADDRESS.byteSize());
        var strings = new ArrayList<String>();
        for (int i = 0; i < AT_MOST && pointers.getAtIndex(ADDRESS, i).address() != 0; i++) {
            strings.add(pointers.getAtIndex(ADDRESS, i).reinterpret(Integer.MAX_VALUE).getString(0));
        }
        return strings;
    }
}
