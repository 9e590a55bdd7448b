import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// Packs a folder into a ZIP with the permissions and the exact times of its files: Java does not
/// take its archive of classes for jars that have another time.
///
/// `java installer/Zip.java FOLDER ZIP`
public final class Zip {
    private Zip() {}

    /// @param args the folder, and the file to make
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]).toAbsolutePath();
        var target = Path.of(args[1]).toAbsolutePath();
        Files.deleteIfExists(target);
        var options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + target.toUri()), options);
                var files = Files.walk(folder)) {
            for (var file : files.sorted().toList()) {
                var entry = zip.getPath(folder.getParent().relativize(file).toString().replace('\\', '/'));
                Files.copy(file, entry, StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(entry, Files.getPosixFilePermissions(file));
                }
            }
        }
    }
}
