package org.rapporteur.ui.shell;

/// The parts of the menu, in their order.
public enum CommandGroup {
    /// Where one can go.
    GO,
    /// How articles come in.
    BRING_IN,
    /// What is recorded and written.
    WORK,
    /// Which day is shown.
    DAY,
    /// The window and the program.
    PROGRAM
}
