package org.rapporteur.intake.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The relations of a part to others: the first of each type, by the last word of that.
final class Relations implements Markup.Visitor {
    private final Map<String, String> targets = new LinkedHashMap<>();

    @Override
    public void start(String name, Markup at) {
        String target = at.attribute("Target");
        String type = at.attribute("Type");
        boolean inside = "Relationship".equals(name) && !"External".equals(at.attribute("TargetMode"));
        if (!inside || target == null) {
            return;
        }
        String clean = target.replace('\\', '/').replaceFirst("^/+", "");
        if (type != null) {
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), clean);
        }
    }

    /// The target of the first relation of the type that ends with `type`, or null.
    @Nullable String target(String type) {
        return targets.get(type);
    }
}
