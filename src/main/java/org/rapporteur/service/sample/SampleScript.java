package org.rapporteur.service.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The sample United States – China: everything that its desk recorded, in the order of recording.
///
/// Play it by setting the clock to each step's [SampleStep#at] and calling the service that a
/// user's gesture would call:
/// ```java
/// for (SampleStep step : SampleScript.load().steps()) {
///     switch (step) { case SampleStep.Import i -> …; case SampleStep.Log l -> …; … }
/// }
/// ```
///
/// @param author the name under which it was recorded
/// @param opensAt the effective date at which the sample opens
/// @param steps the gestures, their times strictly increasing
public record SampleScript(String author, LocalDate opensAt, List<SampleStep> steps) {
    public SampleScript {
        steps = List.copyOf(steps);
    }

    /// Reads and checks the script that ships with the program.
    ///
    /// @throws IllegalStateException if the shipped data contradict themselves
    public static SampleScript load() {
        SampleReader reader = new SampleReader("sample/us-china/");
        SampleScript script = reader.read();
        new SampleCheck(reader.zone()).check(script);
        return script;
    }

    /// The steps of one sort, in order.
    public <S extends SampleStep> Stream<S> steps(Class<S> sort) {
        return steps.stream().filter(sort::isInstance).map(sort::cast);
    }
}
