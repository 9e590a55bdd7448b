package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;

/// The files that a document carries in itself. A file that it only names is never looked for.
final class Attachments {
    private static final int MOST = 100;
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_BYTES = 32 << 20;
    private static final int DEEPEST = 8;

    private final List<Source> files = new ArrayList<>();
    private long bytes;

    private Attachments() {}

    /// The files in `document`, as many as fit into 32 MB.
    static List<Source> of(PDDocument document) {
        var attachments = new Attachments();
        try {
            var names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
            attachments.take(tree, 0);
            attachments.takeNotes(document);
        } catch (IOException | RuntimeException damaged) {
            // What could be read of them is there; the text of the document is worth more.
            return attachments.files;
        }
        return attachments.files;
    }

    private void take(@Nullable PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (node == null || depth > DEEPEST || files.size() >= MOST) {
            return;
        }
        Map<String, PDComplexFileSpecification> named = node.getNames();
        if (named != null) {
            for (PDComplexFileSpecification file : named.values()) {
                take(file);
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                take(kid, depth + 1);
            }
        }
    }

    private void takeNotes(PDDocument document) throws IOException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (++pages > MOST_PAGES) {
                return;
            }
            for (var note : page.getAnnotations()) {
                if (note instanceof PDAnnotationFileAttachment attached) {
                    take(attached.getFile());
                }
            }
        }
    }

    private void take(@Nullable PDFileSpecification file) throws IOException {
        if (!(file instanceof PDComplexFileSpecification held) || files.size() >= MOST) {
            return;
        }
        PDEmbeddedFile embedded = held.getEmbeddedFileUnicode() == null
                ? held.getEmbeddedFile()
                : held.getEmbeddedFileUnicode();
        if (embedded == null) {
            return;
        }
        try (InputStream stream = embedded.createInputStream()) {
            byte[] content = stream.readNBytes(MOST_BYTES);
            bytes += content.length;
            if (content.length < MOST_BYTES && bytes <= MOST_BYTES) {
                files.add(new Source(name(held), null, content));
            }
        }
    }

    /// Its name without a folder.
    private static @Nullable String name(PDComplexFileSpecification file) {
        String name = file.getFilename();
        return name == null ? null : name.replaceFirst("(?s)^.*[/\\\\]", "");
    }
}
