package org.rapporteur.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.rapporteur.model.UserProblem;

/// Unpacks the parts of one document, and gives up where they grow as no document does.
final class Expansion {
    private static final long MOST = 512L << 20;
    private static final long SUSPECT = 24L << 20;
    private static final int STEEPEST = 150;
    private static final int BUFFER = 16 << 10;

    private final String label;
    private long all;

    /// For the document that problems call `label`.
    Expansion(String label) {
        this.label = label;
    }

    /// The unpacked bytes of `packed`, a raw deflated stream; where it is damaged it ends, after
    /// `damaged` was run.
    ///
    /// While it is read: `UserProblem` `intake.expands`.
    InputStream of(InputStream packed, Runnable damaged) {
        return new Unpacked(packed, new Inflater(true), damaged);
    }

    private final class Unpacked extends InflaterInputStream {
        private final Runnable damaged;
        private boolean ended;

        Unpacked(InputStream packed, Inflater inflater, Runnable damaged) {
            super(packed, inflater, BUFFER);
            this.damaged = damaged;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = ended ? -1 : unpack(into, from, length);
            all += Math.max(count, 0);
            long grown = inf.getBytesWritten();
            if (all > MOST || grown > SUSPECT && grown > inf.getBytesRead() * STEEPEST) {
                throw new UserProblem("intake.expands", label);
            }
            return count;
        }

        private int unpack(byte[] into, int from, int length) {
            try {
                return super.read(into, from, length);
            } catch (IOException broken) {
                ended = true;
                damaged.run();
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            inf.end();
            ended = true;
            super.close();
        }
    }
}
