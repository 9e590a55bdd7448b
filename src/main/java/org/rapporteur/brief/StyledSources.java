package org.rapporteur.brief;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.UserProblem;

/// Names sources in one style, at first in full and later in the short form that the style has for a source
/// that was named before. Notes can be left out and moved, so no source is ever "ibid.".
///
/// A style may write titles in its own capitals; sources and who published them stay as they call
/// themselves, so both go through the style as signs of their own.
final class StyledSources {
    static final String ENGLISH = "en-US";
    private static final String CHINESE = "zh-CN";
    private static final String ID = "source";
    private static final String TITLE = "\uE000";
    private static final String PUBLISHER = "\uE001";
    private static final int KEPT = 5_000;

    /// What is known of a source.
    ///
    /// @param form what sort of document it is
    /// @param title as it calls itself, or empty
    /// @param genre its form in words
    /// @param publisher who published it, in words, or empty where its authors say enough
    /// @param authors by name
    /// @param edtf its date where that is a day, a month or a year, else empty
    /// @param date its date in words
    /// @param url where it was, or null
    record Item(
            ArticleForm form, String title, String genre, String publisher, List<String> authors, String edtf,
            String date, @Nullable String url) {}

    private final CitationStyle style;
    private final String language;
    private final Naming first;
    private @Nullable Naming later;

    /// Sources in `style`, in the language `language`; English where the program has not its words.
    ///
    /// @throws UserProblem if the style cannot be used
    StyledSources(CitationStyle style, String language) {
        this.style = style;
        this.language = language.startsWith("zh") ? CHINESE : ENGLISH;
        this.first = new Naming(style.text());
    }

    /// Names a source of each sort, so that a style which breaks over one is found out before a paper is
    /// made with it.
    ///
    /// @throws UserProblem if the style breaks
    void tryOut() {
        for (ArticleForm form : ArticleForm.values()) {
            tryOut(new Item(form, "Talks", "report", "Press", List.of("A. Writer", "B. Writer"), "2024-01-30",
                    "30 January 2024", "https://example.org"));
            tryOut(new Item(form, "", "", "", List.of(), "", "date not stated", null));
        }
    }

    private void tryOut(Item item) {
        name(item);
        shortName(item);
    }

    /// `item` as the style names it, without a full stop.
    ///
    /// @throws UserProblem if the style breaks over it
    synchronized String name(Item item) {
        return first.name(item);
    }

    /// `item` as the style names it once an earlier note has, without a full stop; the same as [#name] where
    /// sources stand in a list by the nature of the style.
    ///
    /// @throws UserProblem if the style breaks over it
    synchronized String shortName(Item item) {
        if (!style.isForNotes()) {
            return first.name(item);
        }
        if (later == null) {
            later = new Naming(style.later());
        }
        return later.name(item);
    }

    /// One form of the style, which takes long to read.
    private final class Naming implements ItemDataProvider {
        private final CSL csl;
        private final Map<Item, String> named = new HashMap<>();
        private @Nullable CSLItemData current;

        Naming(String text) {
            try {
                csl = new CSL(this, locale -> CitationStyle.resource(
                        "locales-" + (locale.startsWith("zh") ? CHINESE : ENGLISH) + ".xml"), null, text, language);
            } catch (IOException | RuntimeException e) {
                throw UserProblem.because(e, "style.broken", style.name());
            }
        }

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public Collection<String> getIds() {
            return Set.of(ID);
        }

        String name(Item item) {
            if (named.size() > KEPT) {
                named.clear();
            }
            try {
                return named.computeIfAbsent(item, this::format);
            } catch (RuntimeException | StackOverflowError e) {
                // A macro that is not there, or one that calls itself, shows when it is used.
                throw UserProblem.because(e, "style.broken", style.name());
            }
        }

        private String format(Item item) {
            current = data(item);
            csl.reset();
            csl.setOutputFormat("text");
            csl.setConvertLinks(false);
            csl.registerCitationItems(ID);
            String text = style.isForNotes() ? csl.makeCitation(ID).getFirst().getText() : listed();
            String whole = text.strip().replaceAll("\\s+", " ").replace(TITLE, item.title())
                    .replace(PUBLISHER, item.publisher());
            return item.title().endsWith(".") ? whole.replaceFirst("\\.$", "") : whole.replaceFirst("\\.(”?)$", "$1");
        }

        /// As it stands in a list of sources, without its number there.
        private String listed() {
            String[] entries = csl.makeBibliography().getEntries();
            return entries.length == 0
                    ? csl.makeCitation(ID).getFirst().getText()
                    : entries[0].strip().replaceFirst("^[\\[(]?1[\\])]?[.:]?\\s*(?=\\D)", "");
        }
    }

    private static CSLItemData data(Item item) {
        var data = new CSLItemDataBuilder().id(ID).type(type(item.form())).genre(item.genre());
        if (!item.title().isEmpty()) {
            data.title(TITLE);
        }
        if (!item.publisher().isEmpty()) {
            data.containerTitle(PUBLISHER);
        }
        if (!item.authors().isEmpty()) {
            data.author(item.authors().stream().map(name -> new CSLNameBuilder().literal(name).build())
                    .toArray(CSLName[]::new));
        }
        data.issued(item.edtf().isEmpty()
                ? new CSLDateBuilder().literal(item.date()).build()
                : new CSLDateBuilder().dateParts(
                        Arrays.stream(item.edtf().split("-")).mapToInt(Integer::parseInt).toArray()).build());
        return item.url() == null ? data.build() : data.URL(item.url()).build();
    }

    private static CSLType type(ArticleForm form) {
        return switch (form) {
            case PRESS -> CSLType.ARTICLE_NEWSPAPER;
            case POST -> CSLType.POST;
            case OFFICIAL, TRANSCRIPT, NOTE, OWN -> CSLType.WEBPAGE;
        };
    }
}
