package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// The same sources build the same program: nothing is taken in whatever version is newest.
class PinnedVersionsTest {
    private static final Document POM = pom();

    @Test
    void everyPluginHasItsVersion() {
        Set<String> versioned = POM.select("plugin").stream().filter(plugin -> !text(plugin, "version").isEmpty())
                .map(plugin -> text(plugin, "artifactId")).collect(Collectors.toSet());

        assertEquals(List.of(), POM.select("plugin").stream().map(plugin -> text(plugin, "artifactId"))
                .filter(name -> !versioned.contains(name)).toList());
        // Those that Maven runs unasked, in whatever version it likes.
        assertTrue(versioned.containsAll(Set.of("maven-resources-plugin", "maven-compiler-plugin",
                "maven-surefire-plugin", "maven-jar-plugin", "maven-clean-plugin", "maven-install-plugin",
                "maven-deploy-plugin", "maven-site-plugin")), versioned.toString());
    }

    @Test
    void everyLibraryHasItsVersion() {
        Set<String> kept = POM.select("dependencyManagement dependency").stream()
                .map(one -> text(one, "artifactId")).collect(Collectors.toSet());

        assertEquals(List.of(), POM.select("dependency").stream()
                .filter(one -> text(one, "version").isEmpty() && !kept.contains(text(one, "artifactId"))
                        && !text(one, "groupId").equals("org.junit.jupiter"))
                .map(one -> text(one, "artifactId")).toList());
    }

    @Test
    void noVersionMoves() {
        assertEquals(List.of(), POM.select("dependency > version, plugin > version, properties > *").eachText().stream()
                .filter(version -> version.matches(".*(SNAPSHOT|LATEST|RELEASE).*|[\\[(].*")).toList());
    }

    private static String text(Element of, String name) {
        return of.children().stream().filter(child -> child.tagName().equals(name)).findFirst()
                .map(Element::text).orElse("");
    }

    private static Document pom() {
        try {
            return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
