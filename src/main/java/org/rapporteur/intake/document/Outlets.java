package org.rapporteur.intake.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Publishers as documents name them: by web address, by a line of their name, by the sign in
/// brackets after a place.
public final class Outlets {
    private static final List<List<String>> HOSTS = Lexicon.read("hosts.txt");
    private static final Map<String, List<String>> BY_DOMAIN =
            HOSTS.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row));
    private static final List<List<String>> AGENCIES = Lexicon.read("agencies.txt");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?:.*\\.)?(?:gov|mil|gov\\.[a-z]{2}|mil\\.[a-z]{2}|gouv\\.fr|go\\.(?:jp|kr)|gc\\.ca|bund\\.de"
                    + "|govt\\.nz|admin\\.ch)");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:ministry|embassy|government|presidency|permanent mission|office of the (?:president|prime minister))"
                    + " of\\b|\\boffice of the (?:president|prime minister)$|\\bministry$|^EEAS$"
                    + "|^council of the european union$"
                    + "|^(?:the )?european (?:commission|council|parliament|external action service)"
                    + "(?:\\s*[-–,:(|].*)?$"
                    + "|(?:外交部|国防部|商务部|外务省|防卫省|大使馆|总领事馆|政府|总统府|官邸)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What an archive of the web puts before the address of the page that it keeps.
    private static final Pattern ARCHIVED = Pattern.compile("^https?://(?:web\\.archive\\.org/web/\\w+"
            + "|archive\\.(?:today|ph|is|li|md|vn|fo)/\\d[\\d.-]+)/(?=https?://)");

    private Outlets() {}

    /// The host of `url` without "www.", or null.
    public static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(ARCHIVED.matcher(url.strip()).replaceFirst("")).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /// The publisher of `host`: its name, else the host itself.
    public static @Nullable String ofHost(@Nullable String host) {
        List<String> row = row(host);
        return row == null ? host : row.get(1);
    }

    /// What sort of publisher `host` is: `official`, `press`, `post`, `transcript`, or null.
    public static @Nullable String kind(@Nullable String host) {
        List<String> row = row(host);
        if (row != null) {
            return row.get(2);
        }
        return host != null && GOVERNMENT.matcher(host).matches() ? "official" : null;
    }

    /// The publisher whose name is the whole of `line`, or null.
    public static @Nullable String named(String line) {
        String name = line.strip();
        for (List<String> row : HOSTS) {
            if (row.get(1).equalsIgnoreCase(name)) {
                return row.get(1);
            }
            if (isDesk(name, row.get(1))) {
                return name;
            }
        }
        return AGENCIES.stream()
                .filter(row -> row.get(1).equalsIgnoreCase(name) || row.getFirst().equals(name))
                .map(row -> row.get(1))
                .findFirst()
                .orElse(null);
    }

    /// Whether `line` is `publisher` and what it calls one of its desks: "BBC Monitoring Asia Pacific".
    private static boolean isDesk(String line, String publisher) {
        return line.length() > publisher.length()
                && line.regionMatches(true, 0, publisher + " ", 0, publisher.length() + 1)
                && Mastheads.isSection(line.substring(publisher.length()));
    }

    /// The agency that signs as `sign`, or null.
    public static @Nullable String agency(String sign) {
        return AGENCIES.stream()
                .filter(row -> row.getFirst().equalsIgnoreCase(sign) || row.get(1).equalsIgnoreCase(sign))
                .map(row -> row.get(1))
                .findFirst()
                .orElse(null);
    }

    /// Whether the publisher called `name` is a government or an international body: one that is listed, or
    /// that says so by its name.
    public static boolean isOfficial(@Nullable String name) {
        return name != null && OFFICE.matcher(name).find() || HOSTS.stream()
                .anyMatch(row -> row.get(1).equals(name) && row.get(2).equals("official"));
    }

    private static @Nullable List<String> row(@Nullable String host) {
        String domain = host == null ? "" : host;
        while (!BY_DOMAIN.containsKey(domain) && domain.indexOf('.') >= 0) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return BY_DOMAIN.get(domain);
    }
}
