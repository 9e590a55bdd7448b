package org.rapporteur.intake.office;

import org.rapporteur.intake.document.Whitespace;

/// What the properties of an office file say of it, put into its manuscript.
final class FileProperties implements Markup.Visitor {
    private final Manuscript manuscript;
    private final StringBuilder words = new StringBuilder();

    /// Properties for `manuscript`.
    FileProperties(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    @Override
    public void start(String name, Markup at) {
        words.setLength(0);
    }

    @Override
    public void text(String more) {
        if (words.length() < 10_000) {
            words.append(more);
        }
    }

    @Override
    public void end(String name) {
        String value = Whitespace.line(words.toString());
        words.setLength(0);
        if (value.isEmpty()) {
            return;
        }
        switch (name) {
            case "title" -> manuscript.title(value);
            case "creator", "initial-creator" -> manuscript.author(value);
            case "language" -> manuscript.language(value);
            case "created", "modified", "creation-date", "date" -> manuscript.fileDate(name, value);
            default -> { }
        }
    }
}
