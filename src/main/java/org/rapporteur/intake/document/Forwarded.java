package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What mail programs put around a text that is passed on: "-----Original Message-----", a block
/// of From, Sent, To and Subject, and a ">" before each line.
///
/// @param text the text that was passed on
/// @param subject the subject that the block names, without "Fwd:", or null
public record Forwarded(String text, @Nullable String subject) {
    private static final int SHORT_NOTE = 300;
    private static final int LOOKED_AT = 4_000;
    private static final double MOST = 0.6;
    private static final String FIELD = "(?:[*_>]*\\s*)(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance"
            + "|Attachments"
            + "|Von|Gesendet|An|Betreff|De|Envoyé|À|Objet|发件人|发送时间|收件人|抄送|主题|寄件者|主旨|От|Отправлено|Кому|Тема)"
            + "[*_]*\\s?[:：][^\\n]*(?:\\n[ \\t]+\\S[^\\n]*)*";
    private static final Pattern RULE = Pattern.compile(
            "(?im)^[ \\t>]*(?:-{2,}\\s*(?:original message|forwarded (?:message|by)[^\\n]*|ursprüngliche nachricht"
                    + "|message d’origine|原始邮件|转发邮件[^\\n]*)\\s*-{0,}|begin forwarded message:)[ \\t]*$");
    private static final Pattern BLOCK = Pattern.compile("(?im)(?:^" + FIELD + "\\n(?:[ \\t]*\\n)?){3,12}");
    private static final Pattern SUBJECT = Pattern.compile("(?im)^[*_> ]*(?:Subject|Betreff|Objet|主题|主旨"
            + "|Тема)[*_]*\\s?[:：]\\s*(.+)$");
    /// What only mail programs write: when it was sent, addresses, the hour.
    private static final Pattern MAILED = Pattern.compile(
            "(?im)^[*_> ]*(?:Sent|Gesendet|Envoyé|发送时间|Отправлено|Enviado|Inviato|Verzonden)[*_]*\\s?[:：]|@"
                    + "|\\b\\d{1,2}:\\d{2}\\b");
    private static final Pattern REPLY = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|转发|答复)\\s*[:：]\\s*)+");

    /// `text` without what a mail program put around it; the same text where it put nothing.
    public static Forwarded of(String text) {
        String plain = unquoted(text);
        Matcher rule = RULE.matcher(plain.substring(0, Math.min(LOOKED_AT, plain.length())));
        int from = rule.find() ? rule.end() : 0;
        String rest = plain.substring(from).stripLeading();
        Matcher block = BLOCK.matcher(rest.substring(0, Math.min(LOOKED_AT, rest.length())) + "\n");
        boolean found = block.find();
        if (found && from == 0 && !MAILED.matcher(block.group()).find()) {
            // The head of a note or a memorandum.
            return new Forwarded(plain, null);
        }
        if (!found) {
            return new Forwarded(from > 0 && rule.start() <= SHORT_NOTE ? rest : plain, null);
        }
        int end = Math.min(block.end(), rest.length());
        String note = rest.substring(0, block.start());
        boolean above = note.length() <= SHORT_NOTE && (from == 0 || rule.start() <= SHORT_NOTE);
        if (!above) {
            return new Forwarded(plain, null);
        }
        Matcher subject = SUBJECT.matcher(block.group());
        String title = subject.find() ? bare(subject.group(1)) : null;
        return new Forwarded(rest.substring(end), title);
    }

    /// `subject` without what mail programs put before it: "Re:", "Fwd:".
    static String bare(String subject) {
        return REPLY.matcher(subject.strip()).replaceFirst("");
    }

    /// `text` without ">" before its lines, where most of them have it.
    private static String unquoted(String text) {
        List<String> filled = text.lines().limit(2_000).filter(line -> !line.isBlank()).toList();
        long quoted = filled.stream().filter(line -> line.startsWith(">")).count();
        return filled.size() > 2 && quoted > MOST * filled.size()
                ? text.replaceAll("(?m)^(?:> ?)+", "")
                : text.replace("\r\n", "\n");
    }
}
