package org.rapporteur.model;

/// The basis of a judgement, after ICD 203.
public enum Confidence { LOW, MODERATE, HIGH }
