package org.rapporteur.intake.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Wrapping;
import org.rapporteur.model.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Telegram exports of a channel or a chat: each post with words is an article; of what people say in a chat
/// that which is longer than a greeting. A channel publishes; what is said in a chat, or passed on, was published by
/// others on another day.
public final class TelegramParser implements Parser {
    private static final int GREETING = 40;
    private static final String PLACE = "date";
    private static final Pattern START = Pattern.compile("^\\s*\\{[^{\\[]*\"type\"\\s*:\\s*\"[a-z_]*"
            + "(?:channel|group|chat)\"[^{\\[]*\"messages\"\\s*:\\s*\\[");

    /// Whether `source` is such an export.
    public static boolean fits(Source source) {
        return START.matcher(source.head()).find();
    }

    @Override
    public Draft parse(Source source) {
        try {
            JsonNode chat = new JsonMapper().readTree(Encodings.decode(source).text());
            boolean channel = chat.path("type").asString("").endsWith("channel");
            String name = channel ? chat.path("name").asString("") : null;
            Iterable<Draft> posts = () -> chat.path("messages").valueStream()
                    .filter(message -> isPost(text(message.path("text")), channel))
                    .map(message -> draft(message, name)).filter(draft -> !draft.isEmpty()).iterator();
            return Draft.holding(posts);
        } catch (JacksonException broken) {
            throw UserProblem.because(broken, "intake.damaged", source.label());
        }
    }

    private static boolean isPost(String text, boolean channel) {
        return channel ? text.codePoints().anyMatch(Character::isLetter) : text.length() >= GREETING;
    }

    /// @param channel who publishes the posts; null where people talk
    private static Draft draft(JsonNode message, @Nullable String channel) {
        var facts = new Facts();
        String other = message.path("forwarded_from").asString(null);
        List<String> text = Wrapping.paragraphs(text(message.path("text")));
        List<String> body = TextHead.read(facts, Furniture.without(text));
        facts.outlet(other == null ? channel : channel == null ? null : other, "name");
        String stamp = message.path(PLACE).asString("");
        var day = Dates.civil(stamp);
        var carrier = channel != null && other == null ? DateClaim.Carrier.METADATA : DateClaim.Carrier.UNNAMED;
        facts.date(day == null ? null : new DateClaim(day, carrier, null, PLACE + ": " + stamp, null));
        return new Draft(facts, body, List.of());
    }

    /// Plain text, or pieces of it in their order.
    private static String text(JsonNode text) {
        if (!text.isArray()) {
            return text.asString("");
        }
        var all = new StringBuilder();
        text.forEach(piece -> all.append(piece.isString() ? piece.asString("") : piece.path("text").asString("")));
        return all.toString();
    }
}
