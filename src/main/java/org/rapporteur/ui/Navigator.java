package org.rapporteur.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the window is, where it was, and how to go elsewhere.
///
/// Screens and their view-models get the one navigator of the window through their constructor.
public final class Navigator {
    private static final int REMEMBERED = 100;

    private final Deque<Destination> before = new ArrayDeque<>();
    private final Deque<Destination> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Destination> current;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// A navigator that stands at `start`.
    public Navigator(Destination start) {
        current = new ReadOnlyObjectWrapper<>(start);
    }

    /// Goes to `destination`. Going where one already is changes nothing.
    public void open(Destination destination) {
        if (destination.equals(current.get())) {
            return;
        }
        before.push(current.get());
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        after.clear();
        arrive(destination);
    }

    /// Goes to where one was before, if anywhere.
    public void back() {
        step(before, after);
    }

    /// Takes back a step back.
    public void forward() {
        step(after, before);
    }

    /// Where the window is.
    public ReadOnlyObjectProperty<Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether there is a way back.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether a step back can be taken back.
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void step(Deque<Destination> from, Deque<Destination> to) {
        if (!from.isEmpty()) {
            to.push(current.get());
            arrive(from.pop());
        }
    }

    private void arrive(Destination destination) {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
        current.set(destination);
    }
}
