package org.rapporteur.intake.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// Lines under a headline that say when the article was published: "January 27, 2024",
/// "Published October 6, 2021 · Updated …", "By Jane Doe | 5 March 2024", "2024年01月30日 来源：…".
public final class DateLine {
    private static final int MAX_LENGTH = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WEEKDAY = "(?:\\p{L}+day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|montag|dienstag|mittwoch"
            + "|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
            + "|domenica|segunda|terça|quarta|quinta|sexta|\\p{L}+-feira|maandag|dinsdag|woensdag|donderdag|vrijdag"
            + "|(?:یک|دو|سه|چهار|پنج)?[\u200C ]?شنبه|(?:ال)?(?:أحد|[اإ]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|pazartesi"
            + "|salı|çarşamba|perşembe|cuma(?:rtesi)?"
            + "|pazar|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu"
            + "|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期.|周.|週.)";
    private static final String LEAD_OUT =
            "[^\\p{L}\\d]*(?:on|at|le|am|el|il|em|op|:|：)?\\s*(?:" + WEEKDAY + "[.,]?)?\\s*$";
    private static final String CLOCK =
            "(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr)?\\s*(?:[A-Z]{2,4}\\b)?\\s*[,.]?\\s*)?";
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?:updated?|modified|revised|edited|amended|(?<!\\p{L} )today(?: is)?"
            + "|accessed|retrieved|archived|printed|captured"
                    + "|copyright|©|as of|expires?|deadline|event date|effective|reviewed|last checked|mis à jour"
                    + "|modifié|aktualisiert|stand|actualizado|aggiornato|modificato|atualizado|bijgewerkt|обновлено"
                    + "|更新(?:时间|時間|日時)?|修改时间|수정|업데이트|آخر تحديث|تحديث|güncelleme|оновлено"
                    + "|(?:file |stock )?(?:photo(?:graph)?|picture|image|foto|фото|archivbild|图片|资料图))"
                    + LEAD_OUT, FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "(?:published|posted|released|issued|date(?:line)?|first published|release date|publié|paru"
                    + "|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|опубликовано|publikováno"
                    + "|opublikowano"
                    + "|опубліковано|yayınlanma|입력|등록일?|작성일|게시일|보도일|게재|승인|송고(?:시간)?|발행|公開|配信|掲載"
                    + "|(?:تاريخ )?النشر|نُ?شر(?: في)?|تاریخ(?: انتشار)?"
                    + "|发布(?:时间|日期)?|發布(?:時間|日期)?|日期|时间|時間)" + LEAD_OUT, FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^.{0,40}هـ?[،,]? (?:الموافق|[/–-])|^(?:[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,12}[ \\u3000]+)?"
            + "|\\p{IsHan}[ \\u3000]+"
                    + "|[|•·—–\\-:：;,،/(\\[（【《》〈〉]"
                    + "|\\b(?:by|von|par|por|da|door) .{2,60}\\b(?:on|am|le|el|il|op|em))\\s*"
                    + CLOCK + "(?:" + WEEKDAY + "[.,]?\\s*)?(?:(?:on|am|le|el|il|op|em)\\s+)?$", FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "^(?:(?:\\s*(?:г\\.|года?))?[\\s.]*$|,?\\s+" + WEEKDAY + "[\\s.]*$|\\s*[|•·—–\\-:;,/()\\]]"
                    + "|,?\\s*(?:at\\s+)?\\d{1,2}(?:[:.h]\\d{2}|\\s*[ap]\\.?m)|\\s*来源"
                    + "|\\s*來源|\\s*（[^（）]{1,4}）|\\s*[）】〉》]|\\s+(?:page|pg?\\.) ?[A-Z]{0,2}\\d"
                    + "|\\s*\\p{IsHan}|\\s*(?:오전|오후)|\\s*(?:م(?:يلادي)?|ساعت)(?!\\p{L})"
                    + "|\\s+(?:views?|просмотр\\p{L}*|조회\\p{L}*)\\s*[:：]?\\s*\\d|T\\d|\\s+(?:at|um|à|alle|om"
                    + "|by|updated)\\b)", FLAGS);
    private static final Pattern SPAN = Pattern.compile("\\s*(?:[-–—~～至]|to|until|bis|au|al|до|по)\\s*", FLAGS);
    private static final Pattern TIME =
            Pattern.compile("^,?\\s*(?:at\\s+)?\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?[,;]?", FLAGS);
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day[.,]?\\s*$", FLAGS);
    private static final Pattern SOURCE = Pattern.compile(
            "(?:来源|來源)\\s*[:：]\\s*([^\\s|｜【\\[（(，,；;]{2,30})|《\\s*([^》]{2,20}?)\\s*》\\s*[(（]\\s*\\d{4}年");

    private static final Pattern BESIDE = Pattern.compile(
            "(?<!\\p{L})" + WEEKDAY + "(?!\\p{L})|\\b"
                    + "(?:published|posted|released|updated|modified|on|at|date|[ap]\\.?m\\.?"
                    + "|года?|[a-z]{2,4}t|gmt|utc|msk|wib|uhr|publié|le|veröffentlicht|am|um|publicado|el"
                    + "|опубликовано)\\b"
                    + "|发布时间|时间|來源|来源|입력|등록|송고시간|오전|오후|公開|配信|작성일|(?:تاريخ )?النشر|ساعت|تاریخ(?: انتشار)?", FLAGS);

    private DateLine() {}

    /// What `line` claims, or null if it is no date line.
    public static @Nullable DateClaim claim(String line) {
        return claim(line, false);
    }

    /// What `line` claims, or null if it is no date line. A month alone is a claim if the line is
    /// nothing else.
    ///
    /// @param dayFirst whether the day stands first in 02/03/2024
    public static @Nullable DateClaim claim(String line, boolean dayFirst) {
        if (line.length() > MAX_LENGTH) {
            return null;
        }
        PartialDate month = Dates.month(line);
        if (month != null) {
            return DateClaim.visible(month, line, line);
        }
        DateClaim plain = null;
        List<Dates.Found> all = Dates.find(line, dayFirst);
        for (Dates.Found found : all) {
            String before = line.substring(0, found.start());
            if (OTHER_LABEL.matcher(before).find() || isAnotherDay(before, found)) {
                continue;
            }
            var claim = DateClaim.visible(found.date(), line.substring(found.start(), found.end()), line);
            if (LABEL.matcher(before).find()) {
                return claim;
            }
            boolean bare = BEFORE.matcher(before).find() && AFTER.matcher(line.substring(found.end())).find();
            if (plain == null && bare && !isSentence(line, found) && !isSpan(line, all)) {
                plain = claim;
            }
        }
        return plain;
    }

    /// Whether the dates of `line` are the ends of a span of time: a life, a visit.
    private static boolean isSpan(String line, List<Dates.Found> all) {
        return all.size() == 2 && all.getFirst().end() < all.getLast().start()
                && SPAN.matcher(line.substring(all.getFirst().end(), all.getLast().start())).matches();
    }

    /// Whether `line` says that its date is that of the publication.
    public static boolean isLabelled(String line, boolean dayFirst) {
        return Dates.find(line, dayFirst).stream()
                .anyMatch(found -> LABEL.matcher(line.substring(0, found.start())).find());
    }

    /// Whether the weekday before a date is not that of the date: one of them is wrong.
    private static boolean isAnotherDay(String before, Dates.Found found) {
        Matcher match = ENGLISH_DAY.matcher(before);
        return match.find()
                && !found.date().earliest().getDayOfWeek().name().startsWith(match.group(1).toUpperCase(Locale.ROOT));
    }

    /// Whether `line` is a date and nothing else but a label, a time and marks.
    public static boolean isOnlyDate(String line) {
        if (line.length() > MAX_LENGTH) {
            return false;
        }
        List<Dates.Found> found = Dates.find(line, true);
        if (found.isEmpty() || claim(line, true) == null) {
            return Dates.month(line) != null;
        }
        String rest = line.substring(0, found.getFirst().start()) + " "
                + line.substring(found.getLast().end());
        String bare = BESIDE.matcher(rest).replaceAll("");
        return bare.chars().filter(Character::isLetter).count() <= 2;
    }

    /// The publisher that a Chinese date line names after its date, or null.
    public static @Nullable String source(String line) {
        var match = SOURCE.matcher(line);
        boolean named = line.length() <= MAX_LENGTH && match.find();
        return !named ? null : match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static boolean isSentence(String line, Dates.Found found) {
        String rest = TIME.matcher(line.substring(found.end())).replaceFirst("").strip();
        long words = rest.isEmpty() ? 0 : rest.split("\\s+").length;
        return words > 12 || rest.startsWith(",") && words > 6;
    }
}
