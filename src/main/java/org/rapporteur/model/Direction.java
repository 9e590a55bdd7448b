package org.rapporteur.model;

/// Which way an issue moves, or is expected to move.
public enum Direction { WORSE, STEADY, BETTER }
