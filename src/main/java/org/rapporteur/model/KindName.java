package org.rapporteur.model;

/// The kind of a record as the file names it, `development`, where a sentence is to say it in its
/// own language.
///
/// @param name the name of the kind's table
public record KindName(String name) {
    @Override
    public String toString() {
        return name;
    }
}
