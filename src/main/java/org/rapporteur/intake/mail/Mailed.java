package org.rapporteur.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.model.PartialDate;

/// Who sent a mail, and when: facts of the mail, which become facts of the article only where a
/// publisher mails what it publishes.
///
/// @param from the sender as the mail writes him, or null
/// @param sent when, in the words of the mail, or null
/// @param place the field that says when
/// @param bulk whether a list or a mailing program sent it
record Mailed(@Nullable String from, @Nullable String sent, String place, boolean bulk) {
    private static final Pattern ADDRESS = Pattern.compile("([\\w.+-]{1,64})@([\\w-]+(?:\\.[\\w-]+)+)");

    /// Completes `facts` of an article whose text and links name `hosts`.
    ///
    /// When a mail was sent is never when an article was published, unless a government mails its
    /// own release; then too the article's own date comes first.
    void complete(Facts facts, Set<String> hosts) {
        String host = publisher();
        String known = facts.outlet() != null ? facts.outlet() : Outlets.ofHost(Outlets.host(facts.url()));
        boolean own = host != null && (known == null || known.equals(Outlets.ofHost(host)));
        if (own && (known != null || Outlets.ofHost(host).indexOf('.') < 0)) {
            facts.outlet(Outlets.ofHost(host), "From");
        }
        boolean dated = facts.dates().stream().anyMatch(claim -> claim.carrier().standsAlone());
        PartialDate day = dated ? null : day();
        if (day != null) {
            boolean release = own && "official".equals(Outlets.kind(host)) && isNamed(host, known, hosts);
            var carrier = release ? DateClaim.Carrier.METADATA : DateClaim.Carrier.UNNAMED;
            facts.date(new DateClaim(day, carrier, null, place, Dates.moment(sent)));
        }
    }

    /// The host of a known publisher whose desk or mailing program sent this, or null.
    private @Nullable String publisher() {
        Matcher address = ADDRESS.matcher(from == null ? "" : from);
        if (!address.find()) {
            return null;
        }
        String host = address.group(2).toLowerCase(Locale.ROOT);
        boolean desk = bulk || MailWords.isDesk(address.group(1));
        return desk && Outlets.kind(host) != null ? host : null;
    }

    private static boolean isNamed(String host, @Nullable String known, Set<String> hosts) {
        String site = site(host);
        return known != null || hosts.stream().anyMatch(other -> site(other).equals(site));
    }

    /// The last two names of a host, three where the country has its own kinds of domain.
    private static String site(String host) {
        String[] names = host.split("\\.");
        boolean country = names.length > 2 && names[names.length - 1].length() == 2
                && names[names.length - 2].length() <= 4;
        int count = Math.min(names.length, country ? 3 : 2);
        return String.join(".", List.of(names).subList(names.length - count, names.length));
    }

    private @Nullable PartialDate day() {
        List<Dates.Found> found = sent == null ? List.of() : Dates.find(sent);
        return found.size() == 1 ? found.getFirst().date() : null;
    }
}
