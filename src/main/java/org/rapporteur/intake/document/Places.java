package org.rapporteur.intake.document;

/// Places in a document that have no name of their own. Each is a message `place.<word>`.
public final class Places {
    /// A line above the text.
    public static final String HEAD = "head";
    /// A line within or below the text.
    public static final String TEXT = "text";
    /// The page's only heading of the first rank.
    public static final String HEADING = "heading";
    /// The document's own properties, as Word and PDF keep them.
    public static final String PROPERTIES = "properties";
    /// The address at which it was found.
    public static final String ADDRESS = "address";
    /// What the system noted when the file was downloaded.
    public static final String DOWNLOAD = "download";
    /// The place and agency at the start of the text.
    public static final String DATELINE = "dateline";
    /// The letters of the text itself.
    public static final String LETTERS = "letters";
    /// The first words of the text, which has no headline.
    public static final String FIRST_WORDS = "first-words";
    /// The name of the file.
    public static final String FILE_NAME = "file-name";
    /// What it says and how it is built.
    public static final String CONTENT = "content";

    private Places() {}
}
