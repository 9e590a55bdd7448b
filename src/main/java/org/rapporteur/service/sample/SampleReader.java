package org.rapporteur.service.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Party;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.DataFields;

/// Reads the sample's files into a script, each reference resolved.
final class SampleReader {
    private final DataFields head;
    private final List<DataFields> script;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, DataFields> outlets;
    private final Map<String, SampleIssue> issues = new LinkedHashMap<>();
    private final Map<String, SampleArticle> articles = new LinkedHashMap<>();
    private final Map<String, SampleDevelopment> developments = new LinkedHashMap<>();
    private final Map<String, DataFields> standings;
    private final Map<String, SampleRecord> around;

    /// A reader of the files in `folder`, a path below `org/rapporteur/` that ends with a slash.
    SampleReader(String folder) {
        head = DataFields.one(folder + "tracker.yaml");
        script = DataFields.list(folder + "script.yaml");
        BuiltInScales.all().forEach(scale -> scales.put(scale.name(), scale));
        outlets = byId(head.children("outlets"), fields -> fields);
        for (DataFields fields : head.children("issues")) {
            issues.put(fields.text("id"), SampleRecords.issue(fields, issues.size()));
        }
        articles.putAll(byId(DataFields.list(folder + "articles.yaml"), SampleRecords::article));
        developments.putAll(byId(DataFields.list(folder + "developments.yaml"), SampleRecords::development));
        standings = byId(DataFields.list(folder + "standings.yaml"), fields -> fields);
        around = SampleAround.read(folder + "around.yaml");
    }

    /// The desk's time zone.
    ZoneId zone() {
        return ZoneId.of(head.text("zone"));
    }

    /// The script.
    ///
    /// @throws IllegalStateException if something is named that is not there, or is there unused
    SampleScript read() {
        Set<String> unused = new TreeSet<>();
        outlets.keySet().forEach(key -> unused.add("outlet " + key));
        issues.keySet().forEach(key -> unused.addAll(Set.of("issue " + key, "prepare " + key)));
        articles.keySet().forEach(key -> unused.add("import " + key));
        standings.keySet().forEach(key -> unused.add("stand " + key));
        developments.forEach((key, development) -> unused.addAll(
                development.added().isEmpty() ? Set.of("log " + key) : Set.of("log " + key, "cite " + key)));
        around.forEach((name, record) -> unused.addAll(
                record.isAmended() ? Set.of(name, "amend " + name) : Set.of(name)));
        List<SampleStep> steps = script.stream().map(this::step).toList();
        script.forEach(fields -> unused.remove(fields.text("do") + ' ' + fields.optional("ref")));
        if (!unused.isEmpty()) {
            throw new IllegalStateException("in the sample but not in its script: " + unused);
        }
        return new SampleScript(head.text("author"), LocalDate.parse(head.text("opensAt")), steps);
    }

    private SampleStep step(DataFields fields) {
        Instant at = Instant.parse(fields.text("at"));
        String sort = fields.text("do");
        if (sort.equals("tracker")) {
            return new SampleStep.Begin(at, tracker());
        }
        String key = fields.text("ref");
        return switch (sort) {
            case "scale" -> new SampleStep.AddScale(at, find(scales, key));
            case "outlet" -> new SampleStep.AddOutlet(at, key, outlet(find(outlets, key)));
            case "issue" -> new SampleStep.AddIssue(at, find(issues, key));
            case "import" -> new SampleStep.Import(at, find(articles, key));
            case "log" -> new SampleStep.Log(at, find(developments, key));
            case "cite" -> new SampleStep.Cite(at, find(developments, key));
            case "stand" -> stand(at, find(standings, key));
            case "prepare" -> new SampleStep.Prepare(at, find(issues, key));
            case "amend" -> new SampleStep.Amend(at, find(around, key));
            default -> new SampleStep.Keep(at, find(around, sort + ' ' + key));
        };
    }

    private Tracker tracker() {
        List<Party> parties = head.children("parties").stream()
                .map(party -> new Party(party.text("name"), party.flag("side")))
                .toList();
        return new Tracker(head.text("title"), parties, head.texts("markings"), zone());
    }

    private static Outlet outlet(DataFields fields) {
        return new Outlet(
                fields.text("name"), fields.text("shortName"), fields.texts("aliases"), fields.texts("domains"), null);
    }

    private static SampleStep stand(Instant at, DataFields fields) {
        Standing standing = new Standing(fields.text("text"), LocalDate.parse(fields.text("asOf")));
        return new SampleStep.Stand(at, fields.text("issue"), standing);
    }

    private static <T> Map<String, T> byId(List<DataFields> list, Function<DataFields, T> read) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (DataFields fields : list) {
            if (byId.put(fields.text("id"), read.apply(fields)) != null) {
                throw new IllegalStateException("twice in the sample: " + fields.text("id"));
            }
        }
        return byId;
    }

    private static <T> T find(Map<String, T> byId, String key) {
        T found = byId.get(key);
        if (found == null) {
            throw new IllegalStateException("not in the sample: " + key);
        }
        return found;
    }
}
