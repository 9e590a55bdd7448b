package org.rapporteur.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.search.Words;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Setting;
import org.rapporteur.settings.SettingGroup;
import org.rapporteur.settings.Settings;

/// Everything that can be set, found by a few letters; each change is kept at once.
public final class PreferencesViewModel {
    private final Preferences preferences;
    private final Messages messages;
    private final Consumer<UserProblem> problem;
    private final List<Runnable> watches = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");

    /// What `preferences` keep; `problem` is told where they cannot be written.
    public PreferencesViewModel(Preferences preferences, Messages messages, Consumer<UserProblem> problem) {
        this.preferences = preferences;
        this.messages = messages;
        this.problem = problem;
    }

    /// What is looked for.
    StringProperty queryProperty() {
        return query;
    }

    /// What is set is kept here.
    Path file() {
        return preferences.file();
    }

    /// The settings whose words hold what is looked for, by their part; a part without any is not there.
    Map<SettingGroup, List<Setting<?>>> found() {
        List<String> wanted = Words.folded(query.get());
        var found = new LinkedHashMap<SettingGroup, List<Setting<?>>>();
        for (SettingGroup group : SettingGroup.values()) {
            List<Setting<?>> some = Settings.ALL.stream()
                    .filter(setting -> setting.group() == group && matches(group, setting.name(), wanted)).toList();
            if (!some.isEmpty()) {
                found.put(group, some);
            }
        }
        return found;
    }

    /// What is set elsewhere and whose words hold what is looked for, of one part.
    List<Lead> leads(SettingGroup group) {
        List<String> wanted = Words.folded(query.get());
        return Lead.ALL.stream().filter(lead -> lead.group() == group && matches(group, lead.name(), wanted)).toList();
    }

    private boolean matches(SettingGroup group, String name, List<String> wanted) {
        List<String> words = Words.folded(
                String.join(" ", messages.of(group), name(name), hint(name), otherWords(name)));
        return wanted.stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
    }

    /// What a setting is called.
    String name(Setting<?> setting) {
        return name(setting.name());
    }

    /// What is called `name` in words.
    String name(String name) {
        return messages.get("preferences." + name);
    }

    /// What it does.
    String hint(String name) {
        return messages.get("preferences." + name + ".hint");
    }

    /// By what else it may be looked for: words that other programs have for it.
    private String otherWords(String name) {
        return messages.get("preferences." + name + ".also");
    }

    /// What is set: follows the file's changes, and changes it.
    <T> ObjectProperty<T> value(Setting<T> setting) {
        var value = new SimpleObjectProperty<T>(preferences.get(setting));
        watches.add(preferences.listen(setting, value::set));
        value.subscribe((old, now) -> {
            if (!now.equals(preferences.get(setting))) {
                keep(setting, now);
            }
        });
        return value;
    }

    /// Follows the file no more; what [#value] gave is done with.
    void stop() {
        watches.forEach(Runnable::run);
        watches.clear();
    }

    private <T> void keep(Setting<T> setting, T now) {
        try {
            preferences.put(setting, now);
        } catch (UserProblem unwritable) {
            problem.accept(unwritable);
        }
    }
}
