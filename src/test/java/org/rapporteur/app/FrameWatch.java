package org.rapporteur.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.rapporteur.ui.gallery.Toolkit;

/// Watches the pulses of the window's thread: how much that thread worked for each.
///
/// Its work is counted in processor time, which other programs on a busy machine do not lengthen: all
/// that it did since the pulse before, be it events, styles, layout or handing the picture over. The
/// time from pulse to pulse is kept beside it; a wait for a lock or a disk shows there alone.
final class FrameWatch extends AnimationTimer {
    private static final double MILLIS = 1e6;

    /// What lies between two pulses, in milliseconds.
    ///
    /// @param work processor time of the window's thread
    /// @param length time on the clock
    record Frame(double work, double length) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Runnable look;
    private final List<Frame> frames = new ArrayList<>();
    private long workedBefore;
    private long before;

    /// A watch that looks with `look` at every pulse, on the window's thread.
    FrameWatch(Runnable look) {
        this.look = look;
    }

    @Override
    public void handle(long now) {
        long worked = threads.getCurrentThreadCpuTime();
        long at = System.nanoTime();
        if (before > 0) {
            frames.add(new Frame((worked - workedBefore) / MILLIS, (at - before) / MILLIS));
        }
        look.run();
        workedBefore = worked;
        before = at;
    }

    /// The frames while `work` runs on the calling thread.
    List<Frame> during(Runnable work) {
        Toolkit.runOnFx(this::start);
        work.run();
        return Toolkit.onFx(() -> {
            stop();
            return List.copyOf(frames);
        });
    }
}
