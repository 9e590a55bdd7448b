package org.rapporteur.app;

/// Starts the program.
public final class Launcher {
    private Launcher() {}

    /// Runs the program with the words of the command line.
    public static void main(String[] args) {
        System.out.println("Rapporteur");
    }
}
