package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;

/// How much the window's thread works for a frame while words are typed into the search field of a
/// large tracker, letter by letter, alone and while documents are imported.
public final class TypingBench {
    private static final List<String> WORDS = List.of("negotiations", "international", "counternarco");

    /// Measures on the tracker `file`; `documents` are imported in the second part.
    ///
    /// @return for each part, and for the work of a frame and its length on the clock, milliseconds
    public Map<String, double[]> measure(Path file, Path documents) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("testfx.robot", "glass");
        var results = new LinkedHashMap<String, double[]>();
        try (var desktop = new Desktop(Files.createTempDirectory(file.getParent(), "typing-"))) {
            desktop.welcome();
            desktop.open(file);
            desktop.await("the tracker", () -> desktop.find("#search").isPresent());
            new Typist(desktop).type(List.of(WORDS.getFirst()));
            add(results, "alone", new Typist(desktop).type(WORDS));
            desktop.paste(documents);
            add(results, "while importing", new Typist(desktop).type(WORDS));
        }
        // The tests' toolkit goes on without a window; a bench is to end.
        Platform.exit();
        return results;
    }

    private static void add(Map<String, double[]> results, String part, List<FrameWatch.Frame> frames) {
        results.put("work of a frame, " + part, frames.stream().mapToDouble(FrameWatch.Frame::work).toArray());
        results.put("from frame to frame, " + part, frames.stream().mapToDouble(FrameWatch.Frame::length).toArray());
    }
}
