package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A publisher.
///
/// @param name in full, "Associated Press"
/// @param shortName for chips and notes, "AP"
/// @param aliases other names under which it appears in clippings
/// @param domains its web domains, without "www."
/// @param reliability the Admiralty letter A to F, or null where not rated
public record Outlet(
        String name, String shortName, List<String> aliases, List<String> domains, @Nullable String reliability)
        implements Content {
    public Outlet {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
        if (reliability != null && !reliability.matches("[A-F]")) {
            throw new IllegalArgumentException("no such reliability: " + reliability);
        }
    }

    /// An outlet of which only the name is known.
    public static Outlet named(String name) {
        return new Outlet(name, name, List.of(), List.of(), null);
    }

    /// Whether a clipping that names `called` means this outlet.
    public boolean isCalled(String called) {
        String wanted = called.strip();
        return name.equalsIgnoreCase(wanted) || shortName.equalsIgnoreCase(wanted)
                || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(wanted));
    }

    /// Whether the web address `url` lies in one of its domains.
    public boolean publishes(String url) {
        String host = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/:?#].*$", "").toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
