package org.rapporteur.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something that a user can set, and what it is until then.
///
/// Its name is its key in the file; its words on screen are the messages `preferences.<name>` and
/// `preferences.<name>.hint`. A new one is a constant of [Settings] and those two messages.
///
/// @param <T> what is set
public sealed interface Setting<T> {
    /// Its key in the file, as `textSize`.
    String name();

    /// Where it stands among the preferences.
    SettingGroup group();

    /// What holds while nobody has set it.
    T usual();

    /// `value` as the file has it.
    default String write(T value) {
        return String.valueOf(value);
    }

    /// What the file says; empty where that is nothing that can be set.
    Optional<T> read(String text);

    /// Something that is so or not.
    record Flag(SettingGroup group, String name, Boolean usual) implements Setting<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return List.of("true", "false").contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }
    }

    /// One of a few; the words of each are those of its constant.
    ///
    /// @param options in the order in which they are offered
    record Pick<E extends Enum<E>>(SettingGroup group, String name, List<E> options, E usual) implements Setting<E> {
        public Pick {
            options = List.copyOf(options);
        }

        /// All constants of the type of `usual`.
        public static <E extends Enum<E>> Pick<E> of(SettingGroup group, String name, E usual) {
            return new Pick<>(group, name, Arrays.asList(usual.getDeclaringClass().getEnumConstants()), usual);
        }

        @Override
        public String write(E value) {
            return value.name();
        }

        @Override
        public Optional<E> read(String text) {
            return options.stream().filter(option -> option.name().equals(text)).findFirst();
        }
    }

    /// A whole number from `least` to `most`, in steps of `step`; the message
    /// `preferences.<name>.value` puts it in words, as "{0} %".
    record Amount(SettingGroup group, String name, int least, int most, int step, Integer usual)
            implements Setting<Integer> {
        @Override
        public Optional<Integer> read(String text) {
            try {
                return Optional.of(Math.clamp(Integer.parseInt(text), least, most));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /// A line of text; blank where nothing is said.
    record Words(SettingGroup group, String name, String usual) implements Setting<String> {
        @Override
        public String write(String value) {
            return value.strip();
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }
    }
}
