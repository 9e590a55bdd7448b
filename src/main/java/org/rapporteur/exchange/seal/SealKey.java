package org.rapporteur.exchange.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.rapporteur.model.UserProblem;

/// What files are sealed with: whoever has it seals, only the passphrase opens. So a program can
/// seal by itself, hour by hour, without keeping the passphrase anywhere.
///
/// A pair of X25519 keys; the private one is wrapped with AES-256-GCM under a key that
/// PBKDF2-HMAC-SHA256 makes of the passphrase. The wrapped key travels in every sealed file, the
/// public one does not: nobody who only has sealed files can make one that passes for ours.
public final class SealKey {
    /// The fewest characters of a new passphrase.
    public static final int SHORTEST = 12;

    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int MOST_WRAPPED = 256;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final String CURVE = "X25519";

    /// The private key as it travels.
    ///
    /// @param rounds of PBKDF2
    /// @param salt 16 random bytes
    /// @param nonce 12 random bytes
    /// @param bytes the encoded key, encrypted
    record Wrapped(int rounds, byte[] salt, byte[] nonce, byte[] bytes) {
        void write(DataOutputStream out) throws IOException {
            out.writeInt(rounds);
            out.write(salt);
            out.write(nonce);
            out.writeShort(bytes.length);
            out.write(bytes);
        }

        /// @throws IOException if this is none, or would take for ever to open
        static Wrapped read(DataInputStream in) throws IOException {
            int rounds = in.readInt();
            byte[] salt = in.readNBytes(SALT);
            byte[] nonce = in.readNBytes(NONCE);
            int length = in.readUnsignedShort();
            byte[] bytes = in.readNBytes(Math.min(length, MOST_WRAPPED));
            if (rounds < 1 || rounds > MOST_ROUNDS || length > MOST_WRAPPED) {
                throw new IOException("no wrapped key");
            }
            if (bytes.length != length) {
                throw new EOFException();
            }
            return new Wrapped(rounds, salt, nonce, bytes);
        }

        /// The private key.
        ///
        /// @throws UserProblem if this is not the passphrase
        PrivateKey open(char[] passphrase) {
            try {
                byte[] plain = cipher(Cipher.DECRYPT_MODE, passphrase, this).doFinal(bytes);
                return KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(plain));
            } catch (AEADBadTagException e) {
                throw UserProblem.because(e, "wrongPassphrase");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final PublicKey sealing;
    private final Wrapped wrapped;

    private SealKey(PublicKey sealing, Wrapped wrapped) {
        this.sealing = sealing;
        this.wrapped = wrapped;
    }

    /// A new key that `passphrase` opens. Takes a third of a second.
    ///
    /// @throws UserProblem if the passphrase is too short to protect anything
    public static SealKey of(char[] passphrase) {
        return of(passphrase, ROUNDS);
    }

    static SealKey of(char[] passphrase, int rounds) {
        if (passphrase.length < SHORTEST) {
            throw new UserProblem("shortPassphrase", SHORTEST);
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            var empty = new Wrapped(rounds, random(SALT), random(NONCE), new byte[0]);
            byte[] bytes = cipher(Cipher.ENCRYPT_MODE, passphrase, empty).doFinal(pair.getPrivate().getEncoded());
            return new SealKey(pair.getPublic(), new Wrapped(rounds, empty.salt(), empty.nonce(), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key that [#text] gave.
    ///
    /// @throws UserProblem if it is none
    public static SealKey ofText(String text) {
        byte[] bytes;
        try (var in = new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            bytes = in.readNBytes(in.readUnsignedShort());
            PublicKey sealing = KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(bytes));
            return new SealKey(sealing, Wrapped.read(in));
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw UserProblem.because(e, "sealKeyUnreadable");
        }
    }

    /// The key as one line of text, to be kept; it tells nobody what is in a sealed file.
    public String text() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            byte[] encoded = sealing.getEncoded();
            out.writeShort(encoded.length);
            out.write(encoded);
            wrapped.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// Makes sure that `passphrase` opens what this seals.
    ///
    /// @throws UserProblem if it does not
    public void require(char[] passphrase) {
        wrapped.open(passphrase);
    }

    PublicKey sealing() {
        return sealing;
    }

    Wrapped wrapped() {
        return wrapped;
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, char[] passphrase, Wrapped wrapped) throws GeneralSecurityException {
        var spec = new PBEKeySpec(normal(passphrase), wrapped.salt(), wrapped.rounds(), KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, wrapped.nonce()));
            cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(wrapped.rounds()).array());
            cipher.updateAAD(wrapped.salt());
            return cipher;
        } finally {
            spec.clearPassword();
        }
    }

    /// The same letters are typed as other characters on other systems.
    private static char[] normal(char[] passphrase) {
        return Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC).toCharArray();
    }
}
