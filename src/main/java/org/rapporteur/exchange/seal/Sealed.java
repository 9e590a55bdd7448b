package org.rapporteur.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.rapporteur.model.UserProblem;

/// One file sealed against everybody who does not know its passphrase, written and read as a stream
/// of any length within a few megabytes of memory.
///
/// # The format
/// A head: the letters `RPTRSEAL`, a byte of version (1), the wrapped private key (rounds of PBKDF2
/// in 4 bytes, salt 16, nonce 12, length 2, key), an X25519 encapsulation (32; RFC 9180, DHKEM), the
/// length of the content (8), a CRC-32 of all that (4). Then the content in segments of 1 MiB, the
/// last one shorter or empty, each encrypted with AES-256-GCM and followed by its tag of 16 bytes.
/// The key is the secret of the encapsulation and serves for this file alone; the nonce of a segment
/// is seven noughts, its number (4) and 1 for the last, else 0 (1); each is bound to the whole head.
/// So a segment that was altered, moved, repeated or taken from another file is refused, and a file
/// that ends early is told from both.
public final class Sealed {
    static final int SEGMENT = 1 << 20;
    static final int TAG = 16;
    private static final byte[] LETTERS = "RPTRSEAL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int ENCAPSULATION = 32;

    private final byte[] head;
    private final SecretKey secret;
    private final long size;

    private Sealed(byte[] head, SecretKey secret, long size) {
        this.head = head;
        this.secret = secret;
        this.size = size;
    }

    /// What a file of `size` bytes is sealed with; used for one file only.
    public static Sealed begin(SealKey key, long size) {
        try {
            var parts = KEM.getInstance("DHKEM").newEncapsulator(key.sealing()).encapsulate(0, 32, "AES");
            var bytes = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(bytes)) {
                out.write(LETTERS);
                out.writeByte(VERSION);
                key.wrapped().write(out);
                out.write(parts.encapsulation());
                out.writeLong(size);
                out.writeInt(crc(bytes.toByteArray()));
            }
            return new Sealed(bytes.toByteArray(), parts.key(), size);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads the head of the sealed file `in`, which then stands at its content.
    ///
    /// @param name what the file is called in what is said
    /// @throws UserProblem if it is no such file, is damaged, or this is not its passphrase
    public static Sealed open(InputStream in, char[] passphrase, String name) throws IOException {
        var kept = new Kept(in);
        var data = new DataInputStream(kept);
        try {
            if (!Arrays.equals(data.readNBytes(LETTERS.length), LETTERS)) {
                throw new UserProblem("notSealed", name);
            }
            if (data.readUnsignedByte() > VERSION) {
                throw new UserProblem("sealedNewer", name);
            }
            SealKey.Wrapped wrapped = SealKey.Wrapped.read(data);
            byte[] encapsulation = data.readNBytes(ENCAPSULATION);
            long size = data.readLong();
            int crc = crc(kept.bytes());
            if (data.readInt() != crc || size < 0) {
                throw new UserProblem("sealedDamaged", name);
            }
            var secret = KEM.getInstance("DHKEM").newDecapsulator(wrapped.open(passphrase))
                    .decapsulate(encapsulation, 0, 32, "AES");
            return new Sealed(kept.bytes(), secret, size);
        } catch (EOFException e) {
            throw UserProblem.because(e, "sealedCut", name);
        } catch (GeneralSecurityException | IOException e) {
            throw UserProblem.because(e, "sealedDamaged", name);
        }
    }

    /// Whether these are the first bytes of a sealed file.
    public static boolean isSealed(byte[] begin) {
        return begin.length >= LETTERS.length && Arrays.equals(Arrays.copyOf(begin, LETTERS.length), LETTERS);
    }

    /// Writes the sealed form of `plain`, which must be as long as was said.
    public void seal(InputStream plain, OutputStream out) throws IOException {
        out.write(head);
        long left = size;
        for (int number = 0; number == 0 || left > 0; number++) {
            byte[] segment = plain.readNBytes((int) Math.min(SEGMENT, left));
            left -= segment.length;
            if (segment.length == 0 && left > 0) {
                throw new EOFException("shorter than was said");
            }
            out.write(apply(Cipher.ENCRYPT_MODE, segment, number, left == 0));
        }
    }

    /// Makes sure that `in` begins with this head, as when what was written is read back.
    public void skipHead(InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(head.length), head)) {
            throw new IOException("another head");
        }
    }

    /// Writes the content of `in`, which stands after the head, into `plain`.
    ///
    /// @throws UserProblem if it is cut short or was altered; what was written by then is worth nothing
    public void unseal(InputStream in, OutputStream plain, String name) throws IOException {
        long left = size;
        for (int number = 0; number == 0 || left > 0; number++) {
            int length = (int) Math.min(SEGMENT, left);
            byte[] segment = in.readNBytes(length + TAG);
            if (segment.length < length + TAG) {
                throw new UserProblem("sealedCut", name);
            }
            left -= length;
            try {
                plain.write(apply(Cipher.DECRYPT_MODE, segment, number, left == 0));
            } catch (Altered e) {
                throw UserProblem.because(e, "sealedDamaged", name);
            }
        }
        if (in.read() >= 0) {
            throw new UserProblem("sealedDamaged", name);
        }
    }

    private byte[] apply(int mode, byte[] segment, int number, boolean last) throws Altered {
        byte[] nonce = ByteBuffer.allocate(12).put(new byte[7]).putInt(number).put((byte) (last ? 1 : 0)).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(segment);
        } catch (AEADBadTagException e) {
            throw new Altered(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /// A segment is not what was sealed.
    private static final class Altered extends IOException {
        private static final long serialVersionUID = 1L;

        Altered(Throwable cause) {
            super(cause);
        }
    }

    /// Keeps what is read.
    private static final class Kept extends InputStream {
        private final InputStream in;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Kept(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0) {
                bytes.write(next);
            }
            return next;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
