package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.mail.MailWords.Headed;
import org.rapporteur.intake.mail.MailWords.Label;

/// Takes away what a mail puts above and below an article: banners, a forwarder's word, the
/// signature, the footer of a list, the disclaimer of a firm.
final class MailEdges {
    private static final int SIGNATURE_LINES = 10;
    private static final int SIGNATURE_LETTERS = 90;
    private static final int COVER_LINES = 6;
    /// Lines from the top and from the end within which mail leaves its traces.
    private static final int EDGE = 200;
    private static final Pattern LINK_NOISE =
            Pattern.compile("(?<=\\S)\\s?[<\\[(](?:https?://|mailto:|cid:)[^\\s>\\])]+[>\\])]");
    private static final Pattern IMAGE = Pattern.compile("\\[(?:cid|image):[^\\]]{1,200}\\]");

    /// Labels of dates that articles have too.
    private static final Pattern DATED =
            Pattern.compile("(?iu)^\\W*(?:date|datum|data|fecha|дата|日期|时间|日時|tarih|날짜)\\b");

    private MailEdges() {}

    /// `lines` without what is not the article's.
    static List<String> without(List<String> lines) {
        var kept = new ArrayList<String>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = IMAGE.matcher(withoutNoise(lines.get(i))).replaceAll("");
            boolean edge = i < EDGE || i > lines.size() - EDGE;
            if (!edge || line.isBlank() || !MailWords.isBanner(line.strip()) && !isField(line)) {
                kept.add(line);
            }
        }
        int end = signature(kept, footer(kept));
        int start = 0;
        int seen = 0;
        for (int i = 0; i < end && seen < COVER_LINES; i++) {
            String line = kept.get(i).strip();
            if (!line.isEmpty()) {
                if (!MailWords.isCover(line) || Furniture.isLong(line) || seen == 0 && isAlone(kept, i, end)) {
                    break;
                }
                seen++;
            }
            start = i + 1;
        }
        return kept.subList(Math.min(start, end), end);
    }

    private static String withoutNoise(String line) {
        return line.contains(":") ? LINK_NOISE.matcher(line).replaceAll("") : line;
    }

    /// A mail's field that stands alone, by a label that no article has above its text.
    private static boolean isField(String line) {
        Headed field = line.length() > 300 ? null : MailWords.headed(line);
        if (field == null) {
            return false;
        }
        boolean sent = field.label() == Label.SENT && !DATED.matcher(line).find();
        return sent || field.label() != Label.SUBJECT && field.value().matches(".*\\w@\\w.*");
    }

    /// Where the footer starts: below it is less than half of what stands above it.
    private static int footer(List<String> lines) {
        long all = letters(lines, 0, lines.size());
        long above = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > lines.size() - EDGE && above * 3 >= all * 2 && MailWords.isFooter(lines.get(i).strip())) {
                return i;
            }
            above += letters(lines, i, i + 1);
        }
        return lines.size();
    }

    /// Where the signature starts: few short lines below a parting word.
    private static int signature(List<String> lines, int end) {
        for (int i = end - 1; i > 0 && i >= end - 2 * SIGNATURE_LINES; i--) {
            if (MailWords.isSignOff(lines.get(i).strip())) {
                List<String> below = lines.subList(i + 1, end).stream().filter(line -> !line.isBlank()).toList();
                boolean small = below.size() <= SIGNATURE_LINES
                        && below.stream().allMatch(line -> line.length() <= SIGNATURE_LETTERS);
                return small ? i : end;
            }
        }
        return end;
    }

    private static boolean isAlone(List<String> lines, int at, int end) {
        return letters(lines, at + 1, end) == 0;
    }

    private static long letters(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .mapToLong(line -> line.chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }
}
