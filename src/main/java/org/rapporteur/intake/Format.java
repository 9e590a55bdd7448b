package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rapporteur.intake.archive.TarParser;
import org.rapporteur.intake.archive.ZipParser;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.feed.XmlParser;
import org.rapporteur.intake.mail.MailParser;
import org.rapporteur.intake.mail.MailStart;
import org.rapporteur.intake.mail.MboxParser;
import org.rapporteur.intake.mail.MhtmlParser;
import org.rapporteur.intake.mail.MsgParser;
import org.rapporteur.intake.office.EncryptedParser;
import org.rapporteur.intake.office.OfficeKind;
import org.rapporteur.intake.office.OldSheetParser;
import org.rapporteur.intake.office.OldWordParser;
import org.rapporteur.intake.office.OpenDocumentParser;
import org.rapporteur.intake.office.RtfParser;
import org.rapporteur.intake.office.SheetParser;
import org.rapporteur.intake.office.SlidesParser;
import org.rapporteur.intake.office.WordParser;
import org.rapporteur.intake.page.HtmlParser;
import org.rapporteur.intake.pdf.PdfParser;
import org.rapporteur.intake.reference.BibtexParser;
import org.rapporteur.intake.reference.CslParser;
import org.rapporteur.intake.reference.EndnoteParser;
import org.rapporteur.intake.reference.ReferenceKind;
import org.rapporteur.intake.reference.RisParser;
import org.rapporteur.intake.text.MarkdownParser;
import org.rapporteur.intake.text.TextParser;
import org.rapporteur.model.UserProblem;

/// The formats that are read, in the order in which a document is tried against them. To add
/// one: a constant here with its parser, and its magic taken out of [Unread].
enum Format {
    /// A message as Outlook saves it.
    MSG(MsgParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return MsgParser.fits(source);
        }
    },
    /// A ZIP archive.
    ZIP(ZipParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return ZipParser.fits(source);
        }
    },
    /// A tar archive, or something compressed with gzip.
    TAR(TarParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return TarParser.fits(source);
        }
    },
    /// A mailbox.
    MBOX(MboxParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return MailStart.isMailbox(source);
        }
    },
    /// A page saved as a mail.
    MHTML(MhtmlParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return MailStart.isSavedPage(source);
        }
    },
    /// A mail.
    MAIL(MailParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return MailStart.isMail(source);
        }
    },
    /// Pages as they are printed.
    PDF(PdfParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return PDF_START.matcher(head).find();
        }
    },
    /// A news feed, or other XML that is no page.
    XML(XmlParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return XmlParser.fits(source);
        }
    },
    /// A Word document since 2007.
    WORD(WordParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.WORD;
        }
    },
    /// A Word document of before 2007.
    OLD_WORD(OldWordParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.OLD_WORD;
        }
    },
    /// Rich text.
    RICH_TEXT(RtfParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.RTF;
        }
    },
    /// A document of LibreOffice and its kin.
    OPEN_DOCUMENT(OpenDocumentParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.OPEN_DOCUMENT;
        }
    },
    /// An Excel workbook since 2007.
    SHEET(SheetParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.SHEET;
        }
    },
    /// A PowerPoint presentation since 2007.
    SLIDES(SlidesParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.SLIDES;
        }
    },
    /// An Excel workbook or PowerPoint presentation of before 2007.
    OLD_SHEET(OldSheetParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.OLD_SHEET;
        }
    },
    /// An office document that is encrypted whole.
    ENCRYPTED(EncryptedParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return OfficeKind.of(source) == OfficeKind.ENCRYPTED;
        }
    },
    /// References in RIS.
    RIS(RisParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return ReferenceKind.of(head) == ReferenceKind.RIS;
        }
    },
    /// References in BibTeX.
    BIBTEX(BibtexParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return ReferenceKind.of(head) == ReferenceKind.BIBTEX;
        }
    },
    /// References in CSL-JSON.
    CSL(CslParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return ReferenceKind.of(head) == ReferenceKind.CSL;
        }
    },
    /// References in the XML of EndNote.
    ENDNOTE(EndnoteParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return ReferenceKind.of(head) == ReferenceKind.ENDNOTE;
        }
    },
    /// A web page.
    HTML(HtmlParser::new) {
        @Override
        boolean fits(Source source, String head) {
            boolean named = source.extension().matches("x?html?|xht");
            return named || PAGE_START.matcher(head).find() || !isText(source) && PAGE.matcher(head).find();
        }
    },
    /// Markdown, mostly with a YAML head.
    MARKDOWN(MarkdownParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return source.extension().matches("md|markdown|mdown") || YAML_START.matcher(head).find();
        }
    },
    /// Anything else that is text.
    TEXT(TextParser::new) {
        @Override
        boolean fits(Source source, String head) {
            return true;
        }
    };

    private static final int HEAD = 4096;
    private static final Pattern PAGE_START =
            Pattern.compile("^[\\uFEFF\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head"
                    + "|body)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    /// Mailers and web servers put lines before the mark; readers look for it in the first kilobyte.
    private static final Pattern PDF_START =
            Pattern.compile("^(?:(?!<(?:!doctype|html|body))[\\s\\S]){0,1024}?%PDF-\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern YAML_START = Pattern.compile("^\\uFEFF?---[ \\t]*\\r?\\n(?:[ \\w-]+:.*\\r?\\n)");

    private final Supplier<Parser> parser;

    Format(Supplier<Parser> parser) {
        this.parser = parser;
    }

    /// Whether `source`, whose first characters are `head`, is of this format.
    abstract boolean fits(Source source, String head);

    /// A new parser for this format.
    Parser parser() {
        return parser.get();
    }

    /// The format of `source`: by its content first, then by its name.
    ///
    /// @throws UserProblem if it is empty, binary, or of a format that is not read
    static Format of(Source source) {
        Unread.refuse(source);
        String head = head(source.bytes());
        for (Format format : values()) {
            if (format.fits(source, head)) {
                return format;
            }
        }
        throw new IllegalStateException("plain text fits everything");
    }

    private static boolean isText(Source source) {
        return source.extension().matches("txt|text|md|markdown|mdown");
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        // Enough to see the tags of UTF-16 and of UTF-8 with a mark; nothing else is taken from it.
        return raw.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }
}
