/// Reads the pages of a damaged SQLite file without SQLite.
///
/// Contract: in go a file, with the log or journal beside it, and the names of the trees that are
/// wanted; out come rows as lists of values, each with the pages that it lies on, and what could not
/// be read. It knows no schema and no tracker: what a row means and whether it is what was recorded
/// is for others to find out. Whatever the bytes say, it ends, in time and memory that grow with the
/// size of the file alone.
///
/// The file is opened here with `java.nio`. That drops the locks that SQLite holds on it in this
/// process: whoever calls makes sure that no connection of this process is open on it.
///
/// After the [description of the format](https://www.sqlite.org/fileformat2.html).
@NullMarked
package org.rapporteur.salvage;

import org.jspecify.annotations.NullMarked;
