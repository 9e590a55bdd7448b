package org.rapporteur.intake;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.intake.archive.TarParser;
import org.rapporteur.intake.archive.ZipParser;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.feed.JsonFeedParser;
import org.rapporteur.intake.feed.TelegramParser;
import org.rapporteur.intake.feed.XmlParser;
import org.rapporteur.intake.mail.MailParser;
import org.rapporteur.intake.mail.MailStart;
import org.rapporteur.intake.mail.MboxParser;
import org.rapporteur.intake.mail.MhtmlParser;
import org.rapporteur.intake.mail.MsgParser;
import org.rapporteur.intake.office.OfficeParser;
import org.rapporteur.intake.page.HtmlParser;
import org.rapporteur.intake.pdf.PdfParser;
import org.rapporteur.intake.reference.ReferenceParser;
import org.rapporteur.intake.text.MarkdownParser;
import org.rapporteur.intake.text.TextParser;
import org.rapporteur.model.UserProblem;

/// The formats that are read, in the order in which a document is tried against them: by its
/// content first, by its name only where that cannot tell. To add one: a package with its parser,
/// and a constant here.
enum Format {
    /// Word, Excel, PowerPoint, OpenDocument, rich text.
    OFFICE(OfficeParser::fits, OfficeParser::new),
    /// A message as Outlook saves it.
    MSG(MsgParser::fits, MsgParser::new),
    /// A ZIP archive.
    ZIP(ZipParser::fits, ZipParser::new),
    /// A tar archive, or something compressed with gzip.
    TAR(TarParser::fits, TarParser::new),
    /// A mailbox.
    MBOX(MailStart::isMailbox, MboxParser::new),
    /// A page saved as a mail.
    MHTML(MailStart::isSavedPage, MhtmlParser::new),
    /// A mail.
    MAIL(MailStart::isMail, MailParser::new),
    /// Pages as they are printed.
    PDF(PdfParser::fits, PdfParser::new),
    /// A list of references.
    REFERENCES(ReferenceParser::fits, ReferenceParser::new),
    /// What was exported of a channel or a chat.
    TELEGRAM(TelegramParser::fits, TelegramParser::new),
    /// A news feed in JSON.
    JSON_FEED(JsonFeedParser::fits, JsonFeedParser::new),
    /// A news feed, or other XML that is no page.
    XML(XmlParser::fits, XmlParser::new),
    /// A web page.
    HTML(HtmlParser::fits, HtmlParser::new),
    /// Markdown, mostly with a YAML head.
    MARKDOWN(MarkdownParser::fits, MarkdownParser::new),
    /// Anything else that is text.
    TEXT(source -> true, TextParser::new);

    private final Predicate<Source> fits;
    private final Supplier<Parser> parser;

    Format(Predicate<Source> fits, Supplier<Parser> parser) {
        this.fits = fits;
        this.parser = parser;
    }

    /// A new parser for this format.
    Parser parser() {
        return parser.get();
    }

    /// The format of `source`.
    ///
    /// @throws UserProblem if it is empty, or of a format that is not read
    static Format of(Source source) {
        if (source.bytes().length == 0) {
            throw new UserProblem("intake.empty", source.label());
        }
        for (Format format : values()) {
            if (format == HTML) {
                // What follows is text; what is not must not be taken for it.
                Unread.refuse(source);
            }
            if (format.fits.test(source)) {
                return format;
            }
        }
        throw new IllegalStateException("plain text fits everything");
    }
}
