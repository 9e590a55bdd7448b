/// PDF: letters at places on pages put back together to lines, columns and paragraphs.
///
/// Contract: nothing in a document is run, nothing that it names is opened, nothing is written.
/// Notes at the foot of pages stand after the text, each as "[1] …"; their marks in the text read
/// "[1]". Cells of a table row are divided by " | ", as those of a web page are.
@NullMarked
package org.rapporteur.intake.pdf;

import org.jspecify.annotations.NullMarked;
