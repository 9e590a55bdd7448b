package org.rapporteur.intake;

import org.rapporteur.intake.chronology.ChronologyReader;
import org.rapporteur.intake.chronology.SheetFile;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.UserProblem;
import tools.jackson.databind.json.JsonMapper;

/// What may be asked of the child process about a document.
enum Task {
    /// Its articles, those of what it encloses included.
    ARTICLES {
        @Override
        Object done(Source source) {
            throw new IllegalStateException("articles are delivered one by one");
        }
    },
    /// The chronology that it is, a [Chronology].
    CHRONOLOGY {
        @Override
        Object done(Source source) {
            if (ChronologyReader.isPackage(source.bytes())) {
                return ChronologyReader.docx(source.bytes());
            }
            if (SheetFile.isOldOffice(source.bytes())) {
                throw new UserProblem("chronology.broken");
            }
            String text = Encodings.decode(source).text();
            boolean page = source.extension().matches("x?html?|xht|mht|mhtml")
                    || text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)
                    || text.stripLeading().regionMatches(true, 0, "<html", 0, 5);
            return page ? ChronologyReader.html(text) : ChronologyReader.text(text);
        }
    },
    /// Its cells, a [Sheet].
    SHEET {
        @Override
        Object done(Source source) {
            boolean workbook = ChronologyReader.isPackage(source.bytes()) || SheetFile.isOldOffice(source.bytes());
            return workbook ? SheetFile.workbook(source.bytes(), source.label())
                    : SheetFile.csv(Encodings.decode(source).text(), source.label());
        }
    };

    /// What comes of it for `source`.
    ///
    /// @throws UserProblem if `source` cannot be read so
    abstract Object done(Source source);

    /// What comes of it, in JSON.
    byte[] json(Source source) {
        return new JsonMapper().writeValueAsBytes(done(source));
    }
}
