package org.rapporteur.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.model.UserProblem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// How notes name their sources, as a style of the [Citation Style Language](https://citationstyles.org).
///
/// @param name the name of its file without extension
/// @param csl its whole text, or empty for a style of the program
public record CitationStyle(String name, String csl) {
    private static final String USUAL = "chicago-notes";
    private static final int LONGEST = 2_000_000;
    private static final Pattern ROOT = Pattern.compile("<style\\b[^>]*>");
    private static final String GIVEN = "genre";
    private static final String NEVER = "annote";
    private static final Pattern TEST = Pattern.compile("<(?:if|else-if)\\b[^>]*>");
    private static final Pattern POSITION = Pattern.compile("\\sposition\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern VARIABLES = Pattern.compile("\\svariable\\s*=\\s*[\"']");
    private static final Pattern DEPENDENT = Pattern.compile("rel\\s*=\\s*[\"']independent-parent[\"']");

    /// Chicago notes, unless a template says otherwise.
    static CitationStyle usual() {
        return new CitationStyle(USUAL, "");
    }

    /// The style called `name` that `csl` describes. What would make the reader of styles look
    /// elsewhere, another file or an address, is refused.
    ///
    /// @throws UserProblem if it is no style that stands by itself
    static CitationStyle of(String name, String csl) {
        String text = csl.startsWith("\uFEFF") ? csl.substring(1) : csl;
        if (text.length() > LONGEST || !text.stripLeading().startsWith("<") || text.contains("<!DOCTYPE")
                || !ROOT.matcher(text).find()) {
            throw new UserProblem("style.broken", name);
        }
        if (DEPENDENT.matcher(text).find()) {
            throw new UserProblem("style.dependent", name);
        }
        wellFormed(name, text.strip());
        var style = new CitationStyle(name, text.strip());
        new StyledSources(style, StyledSources.ENGLISH).tryOut();
        return style;
    }

    /// The whole text of the style.
    String text() {
        return csl.isEmpty() ? resource(name + ".csl") : csl;
    }

    /// The same style for a source that an earlier note named: the reader of styles knows the first mention
    /// and "ibid." only, so each test of the position is written as one of variables, of which every source
    /// has [#GIVEN] and none [#NEVER].
    String later() {
        return TEST.matcher(text()).replaceAll(tag -> Matcher.quoteReplacement(settled(tag.group())));
    }

    private static String settled(String tag) {
        Matcher position = POSITION.matcher(tag);
        if (!position.find()) {
            return tag;
        }
        String tests = Arrays.stream(position.group(1).strip().split("\\s+"))
                .map(place -> place.equals("subsequent") ? GIVEN : NEVER).distinct().collect(Collectors.joining(" "));
        String rest = position.replaceFirst("");
        Matcher variables = VARIABLES.matcher(rest);
        return variables.find()
                ? rest.substring(0, variables.end()) + tests + ' ' + rest.substring(variables.end())
                : rest.replaceFirst("if\\b", "if variable=\"" + tests + "\"");
    }

    /// The reader of styles prints what it finds wrong; so what is no XML never reaches it.
    private static void wellFormed(String name, String text) {
        try {
            var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw UserProblem.because(e, "style.broken", name);
        }
    }

    /// Whether sources stand in notes by its nature, or at least in no list at the end.
    boolean isForNotes() {
        var root = ROOT.matcher(text());
        return root.find() && root.group().contains("class=\"note\"") || !text().contains("<bibliography");
    }

    /// The text of a file of the program’s styles.
    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(
                CitationStyle.class.getResourceAsStream("/org/rapporteur/brief/style/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
