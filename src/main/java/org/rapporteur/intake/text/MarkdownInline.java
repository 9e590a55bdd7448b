package org.rapporteur.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The marks inside a paragraph of Markdown, taken away: emphasis, links, pictures, HTML tags,
/// escapes.
public final class MarkdownInline {
    private static final char ESCAPED = '\uE000';
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*+\\](?:\\([^)]*+\\)|\\[[^\\]]*+\\])");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]*+)\\](?:\\([^()]*+(?:\\([^()]*+\\)[^()]*+)?\\)|\\[[^\\]]*+\\])"
            + "(?:\\{[^}\\n]*+\\})?");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^\\s>]++)>");
    private static final Pattern BREAK =
            Pattern.compile("(?i)<(?:br|/p|/tr|/li|/div|/h\\d|/figure|/figcaption)\\b[^>]*+>");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>\\s*(?=<t[dh])");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STARS = Pattern.compile("\\*{1,3}(?=[^\\s*])([^*]++)(?<=[^\\s*])\\*{1,3}");
    private static final Pattern LINES =
            Pattern.compile("(?<![\\p{L}\\d_])_{1,3}(?=[^\\s_])([^_]++)(?<=[^\\s_])_{1,3}(?![\\p{L}\\d_])");
    private static final Pattern STRUCK = Pattern.compile("~~([^~]++)~~");
    private static final Pattern CODE = Pattern.compile("`{1,2}([^`]++)`{1,2}");
    private static final Pattern EMPTY_STRONG = Pattern.compile("\\*\\*|(?<!\\S)__(?=\\S)|(?<=\\S)__(?!\\S)");

    private MarkdownInline() {}

    /// `text` without its marks; a break of line in the page is a line break here.
    public static String plain(String text) {
        String out = text.indexOf('\\') < 0 ? text : hidden(text);
        if (out.indexOf('<') >= 0) {
            out = AUTOLINK.matcher(out).replaceAll("$1");
            out = CELL.matcher(out).replaceAll(" | ");
            out = TAG.matcher(BREAK.matcher(out).replaceAll("\n")).replaceAll("");
        }
        if (out.indexOf('[') >= 0) {
            out = LINK.matcher(PICTURE.matcher(out).replaceAll("")).replaceAll("$1");
        }
        out = CODE.matcher(STRUCK.matcher(out).replaceAll("$1")).replaceAll("$1");
        if (out.indexOf('*') >= 0) {
            out = STARS.matcher(STARS.matcher(out).replaceAll("$1")).replaceAll("$1");
        }
        if (out.indexOf('_') >= 0) {
            out = LINES.matcher(out).replaceAll("$1");
        }
        out = EMPTY_STRONG.matcher(out).replaceAll("");
        return shown(out.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(out, false) : out);
    }

    private static String hidden(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString(ESCAPED + match.group(1).charAt(0))));
    }

    private static String shown(String text) {
        if (text.chars().noneMatch(c -> c >= ESCAPED && c < ESCAPED + 128)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= ESCAPED && c < ESCAPED + 128 ? c - ESCAPED : c)));
        return out.toString();
    }
}
