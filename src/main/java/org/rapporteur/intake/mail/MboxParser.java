package org.rapporteur.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// A mailbox: mails one after the other, each behind a line that starts with "From ". How long
/// they say they are is not believed.
public final class MboxParser implements Parser {
    @Override
    public Draft parse(Source source) {
        return Draft.holding(() -> new Walk(source.bytes()));
    }

    /// Goes from mail to mail; only one is taken out at a time.
    private static final class Walk implements Iterator<Enclosed> {
        private static final int LINE = 300;
        private static final Pattern DIVIDER = Pattern.compile("From (?:- |\\S.*\\d{1,2}:\\d{2}).*", Pattern.DOTALL);
        private static final Pattern ESCAPED = Pattern.compile(">+From .*", Pattern.DOTALL);

        private final byte[] bytes;
        private int at;
        private int number;

        Walk(byte[] bytes) {
            this.bytes = bytes;
            while (at < bytes.length && !isDivider(at)) {
                at = next(at);
            }
        }

        @Override
        public boolean hasNext() {
            return at < bytes.length;
        }

        @Override
        public Source next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var mail = new ByteArrayOutputStream();
            boolean blank = false;
            at = next(at);
            while (at < bytes.length && !(blank && isDivider(at))) {
                int end = next(at);
                boolean escaped = bytes[at] == '>' && ESCAPED.matcher(line(at)).matches();
                mail.write(bytes, escaped ? at + 1 : at, escaped ? end - at - 1 : end - at);
                blank = line(at).isBlank();
                at = end;
            }
            number++;
            byte[] message = mail.toByteArray();
            String subject = MailFiles.subject(message);
            String name = "message " + number + (subject == null ? "" : " (" + subject + ")") + ".eml";
            return new Source(name, null, message);
        }

        private boolean isDivider(int start) {
            return bytes[start] == 'F' && DIVIDER.matcher(line(start)).matches();
        }

        private String line(int start) {
            return new String(bytes, start, Math.min(LINE, next(start) - start), StandardCharsets.ISO_8859_1);
        }

        /// Where the line after the one at `start` starts.
        private int next(int start) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            return Math.min(bytes.length, end + 1);
        }
    }
}
