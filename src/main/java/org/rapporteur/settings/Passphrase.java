package org.rapporteur.settings;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A passphrase as it is kept: no more than by which it is known again.
///
/// PBKDF2 with HMAC-SHA256 (RFC 8018), 600,000 rounds, a salt of its own: a guess costs a third of
/// a second. It locks the window and encrypts nothing.
///
/// @param text the rounds, the salt and the derived key, the latter two in Base64, divided by `$`
public record Passphrase(String text) {
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int BYTES = 32;
    private static final Pattern KEPT = Pattern.compile(
            "(\\d{1,8})\\$([A-Za-z0-9+/=]{1,100})\\$([A-Za-z0-9+/=]{1,100})");

    /// What is kept of `words`, which are wiped. Takes a third of a second: call it in the background.
    public static Passphrase of(char[] words) {
        var salt = new byte[BYTES / 2];
        new SecureRandom().nextBytes(salt);
        String kept = ROUNDS + "$" + encoded(salt) + "$" + encoded(derived(words, salt, ROUNDS));
        Arrays.fill(words, '\0');
        return new Passphrase(kept);
    }

    /// The one that was kept as `text`; empty where that is none.
    public static Optional<Passphrase> read(String text) {
        Matcher kept = KEPT.matcher(text);
        return kept.matches() && rounds(kept) > 0 && rounds(kept) <= MOST_ROUNDS
                ? Optional.of(new Passphrase(text)) : Optional.empty();
    }

    /// Whether it is made of `words`, which are wiped. Takes a third of a second.
    public boolean isOf(char[] words) {
        try {
            Matcher kept = KEPT.matcher(text);
            return kept.matches() && MessageDigest.isEqual(
                    decoded(kept.group(3)), derived(words, decoded(kept.group(2)), rounds(kept)));
        } catch (IllegalArgumentException noBase64) {
            return false;
        } finally {
            Arrays.fill(words, '\0');
        }
    }

    private static int rounds(Matcher kept) {
        return Integer.parseInt(kept.group(1));
    }

    private static byte[] derived(char[] words, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(words, salt, rounds, BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has it", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
