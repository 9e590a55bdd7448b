package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.application.ColorScheme;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

/// Every format that the intake reads, brought in as an officer brings it: copied in the file
/// manager, pasted into the window.
class FormatsThroughTheWindowTest {
    private static final Path SHARED = Path.of("../shared/corpus");
    private static final String STORY = "Officials of both sides met in the capital on Tuesday to speak of the river "
            + "that both share, and of %s. They agreed to meet again, and each called the talks useful.";

    @TempDir
    Path folder;

    private InboxDesktop desktop;
    private Stage stage;

    @BeforeEach
    void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.OverviewPage());
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
        Toolkit.runOnFx(() -> desktop.go(new Destination.InboxPage(null)));
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    @Test
    void everyFormatComesIntoTheInboxByPasting() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "test data is absent: " + SHARED);
        List<Path> files = new ArrayList<>();
        for (String name : List.of("formats/02.html", "formats/16.pdf", "formats/17.docx", "formats/19.eml",
                "formats/14.mhtml", "formats/15.txt", "hostile/poi-Lists.doc", "hostile/tika-testMSG_chinese.msg")) {
            files.add(SHARED.resolve(name));
        }
        files.addAll(written());
        Set<String> before = names();

        paste(files);

        Set<String> came = names();
        came.removeAll(before);
        Set<String> expected = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        expected.removeAll(Set.of("talks.zip", "talks.mbox", "talks.ris", "talks.bib"));
        expected.addAll(Set.of("member.txt", "River talks in RIS", "River talks in BibTeX"));
        expected.removeIf(came::contains);
        assertEquals(Set.of(), expected);
        assertEquals(2, came.stream().filter(name -> name.startsWith("message")).count(), came.toString());
    }

    private List<Path> written() throws IOException {
        Path zip = folder.resolve("talks.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("member.txt"));
            out.write(STORY.formatted("archives").getBytes(StandardCharsets.UTF_8));
        }
        return List.of(zip,
                write("talks.md", "# Talks on the river\n\n" + STORY.formatted("headings")),
                write("talks.rtf", "{\\rtf1\\ansi " + STORY.formatted("rich text") + "\\par}"),
                write("talks.mbox", mail("One", "letters") + mail("Other", "stamps")),
                write("talks.ris", "TY  - NEWS\nTI  - River talks in RIS\nDA  - 2024/01/30\nER  - \n"),
                write("talks.bib", "@article{talks, title={River talks in BibTeX}, author={Doe, Jane}, year=2024}\n"));
    }

    private static String mail(String subject, String about) {
        return "From desk@example.org Tue Jan 30 10:00:00 2024\nFrom: desk@example.org\nTo: me@example.org\n"
                + "Subject: " + subject + "\nDate: Tue, 30 Jan 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + STORY.formatted(about) + "\n\n";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void paste(List<Path> files) {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
        });
        new Hand().push(KeyCode.SHORTCUT, KeyCode.V);
        Gallery.settle();
    }

    private Set<String> names() {
        return new ArticleDesk(desktop.open).all().stream()
                .map(listed -> listed.article().content())
                .map(FormatsThroughTheWindowTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(Article article) {
        return article.fileName() == null ? article.title() : article.fileName();
    }
}
