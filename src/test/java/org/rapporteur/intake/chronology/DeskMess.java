package org.rapporteur.intake.chronology;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A long Word chronology as desks keep them, untidy by chance, together with what is in it.
final class DeskMess {
    /// What an entry of it is.
    ///
    /// @param date in EDTF
    record Truth(String date, String text, int quoted, String address) {}

    private static final List<String> FORMS = List.of("MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMM. d, yyyy",
            "EEEE, MMMM d, yyyy", "yyyy-MM-dd", "MMMM d", "d MMM", "EEEE d MMMM");
    private static final String[] WHO = {"MFA spokesperson Mao Ning", "Secretary Blinken", "Foreign Minister Wang Yi",
        "The Department of Commerce", "President Biden", "Treasury", "The PLA Eastern Theater Command", "CIA Director Burns"};
    private static final String[] DID = {"said", "told reporters", "announced", "released a statement saying",
        "warned", "testified", "published a notice", "tweeted"};
    private static final String[] WORDS = ("relationship stability export controls precursor chemicals counternarcotics"
            + " working group military communication theater commanders Taiwan Strait peace sanctions companies support"
            + " Russia defense industrial base artificial intelligence dialogue tariffs fisheries consulate visa people"
            + " students exchange climate finance debt").split(" ");

    final DeskDocument document = new DeskDocument();
    final List<Truth> truth = new ArrayList<>();
    private final Random random;
    private LocalDate day = LocalDate.of(2022, 3, 1);
    private int paragraphs;

    private DeskMess(long seed) {
        random = new Random(seed);
    }

    /// One of at least `paragraphs` paragraphs.
    static DeskMess of(long seed, int paragraphs) {
        var mess = new DeskMess(seed);
        mess.document.heading(1, "U.S.-China Chronology").plain("Kept by the desk. For internal use.");
        int year = 0;
        int style = mess.random.nextInt(3);
        while (mess.paragraphs < paragraphs) {
            if (mess.day.getYear() != year) {
                year = mess.day.getYear();
                mess.document.heading(1, String.valueOf(year));
            }
            mess.day(style);
            mess.day = mess.day.plusDays(1 + mess.random.nextInt(3));
        }
        return mess;
    }

    private void day(int style) {
        String words = DateTimeFormatter.ofPattern(FORMS.get(random.nextInt(FORMS.size())), Locale.ENGLISH).format(day);
        if (random.nextInt(40) == 0 && day.getMonthValue() != 5) {
            words = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).replaceFirst("(?<=.)(.)(.)", "$2$1")
                    + " " + day.getDayOfMonth() + ", " + day.getYear();
        }
        switch (random.nextInt(10)) {
            case 0 -> document.plain(words);
            case 1, 2, 3 -> document.bold(words);
            default -> document.heading(2, words);
        }
        for (int i = 0, entries = 1 + random.nextInt(4); i < entries; i++) {
            entry(style);
        }
        paragraphs++;
    }

    private void entry(int style) {
        String address = "https://www.example.gov/" + random.nextInt(1_000_000);
        String who = WHO[random.nextInt(WHO.length)];
        String did = DID[random.nextInt(DID.length)];
        String what = who + " [" + did + "] that " + words(6 + random.nextInt(20)) + ".";
        document.entry(what, address);
        int quoted = random.nextInt(4);
        for (int i = 0; i < quoted; i++) {
            String long_ = words(60 + random.nextInt(120)) + ".";
            switch (style) {
                case 0 -> document.quote(long_);
                case 1 -> document.indented("“" + long_ + "”");
                default -> document.plain("“" + long_ + (i == quoted - 1 ? "”" : ""));
            }
        }
        truth.add(new Truth(day.toString(), what.replaceAll("[\\[\\]]", ""), quoted, address));
        paragraphs += 1 + quoted;
    }

    private String words(int count) {
        var text = new StringBuilder("the");
        for (int i = 0; i < count; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
