package org.rapporteur.ui.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How a web address is opened: by the officer's own act alone, in the browser, after the address
/// was named; and not at all where preferences say so.
///
/// @param allowed whether preferences let addresses be opened, asked each time
/// @param browser hands an address to the browser, or throws the [org.rapporteur.model.UserProblem]
///     that says why it cannot
public record WebAddresses(BooleanSupplier allowed, Consumer<URI> browser) {
    private static final Set<String> WEB = Set.of("http", "https");

    /// Opens none.
    public static WebAddresses never() {
        return new WebAddresses(() -> false, address -> { });
    }

    /// What of `address` may be offered for opening: a page of the web on a named machine; empty
    /// for anything else, such as a file or a program’s own scheme, and where preferences forbid it.
    public Optional<URI> openable(String address) {
        if (!allowed.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
