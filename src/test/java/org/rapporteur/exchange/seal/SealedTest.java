package org.rapporteur.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.UserProblem;

/// What is sealed opens with its passphrase alone, and only as it was.
class SealedTest {
    private static final char[] WORDS = "correct horse battery".toCharArray();
    /// Few rounds, since every attempt takes all of them.
    private static final SealKey KEY = SealKey.of(WORDS, 100);
    private static final int HEAD = head();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Sealed.SEGMENT - 1, Sealed.SEGMENT, Sealed.SEGMENT + 1, 3 * Sealed.SEGMENT})
    void everyLengthComesBackAsItWas(int length) throws IOException {
        byte[] plain = bytes(length);

        byte[] sealed = seal(plain);

        assertArrayEquals(plain, open(sealed, WORDS));
        assertTrue(Sealed.isSealed(sealed));
        assertFalse(Sealed.isSealed(plain));
    }

    @Test
    void nothingOfTheContentShows() throws IOException {
        byte[] plain = "zeppelin ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

        assertFalse(new String(seal(plain), StandardCharsets.ISO_8859_1).contains("zeppelin"));
        assertFalse(Arrays.equals(seal(plain), seal(plain)));
    }

    @Test
    void anotherPassphraseIsToldFromDamage() throws IOException {
        byte[] sealed = seal(bytes(100));

        assertEquals("wrongPassphrase", problem(sealed, "correct horse batterz".toCharArray()));
        assertEquals("sealedDamaged", problem(flipped(sealed, 40), WORDS));
        assertEquals("notSealed", problem(bytes(100), WORDS));
        assertEquals("notSealed", problem(new byte[0], WORDS));
    }

    @Test
    void theSamePassphraseTypedInOtherCharactersOpensIt() throws IOException {
        SealKey composed = SealKey.of("caf\u00e9 au lait noir".toCharArray(), 100);
        byte[] sealed = seal(composed, bytes(10));

        assertArrayEquals(bytes(10), open(sealed, "cafe\u0301 au lait noir".toCharArray()));
    }

    @Test
    void everyByteCountsInTheHeadAndInTheContent() throws IOException {
        byte[] sealed = seal(bytes(200));
        for (int at = 8; at < sealed.length; at++) {
            int where = at;
            UserProblem problem = assertThrows(UserProblem.class, () -> open(flipped(sealed, where), WORDS));
            assertTrue(problem.key().startsWith("sealed"), at + ": " + problem.key());
        }
    }

    @Test
    void whatIsCutAnywhereIsSaidToBeCut() throws IOException {
        byte[] sealed = seal(bytes(2 * Sealed.SEGMENT + 10));
        for (int length : new int[] {9, 60, HEAD, HEAD + 100, HEAD + Sealed.SEGMENT + Sealed.TAG,
                HEAD + 2 * (Sealed.SEGMENT + Sealed.TAG), sealed.length - 1}) {
            assertEquals("sealedCut", problem(Arrays.copyOf(sealed, length), WORDS), "cut at " + length);
        }
    }

    @Test
    void whatIsAppendedIsRefused() throws IOException {
        byte[] sealed = seal(bytes(10));

        assertEquals("sealedDamaged", problem(Arrays.copyOf(sealed, sealed.length + 1), WORDS));
    }

    @Test
    void segmentsThatChangedPlacesOrCameFromElsewhereAreRefused() throws IOException {
        byte[] sealed = seal(bytes(3 * Sealed.SEGMENT));
        byte[] other = seal(bytes(3 * Sealed.SEGMENT));
        int step = Sealed.SEGMENT + Sealed.TAG;

        assertEquals("sealedDamaged", problem(replaced(sealed, HEAD, sealed, HEAD + step), WORDS));
        assertEquals("sealedDamaged", problem(replaced(sealed, HEAD + 2 * step, sealed, HEAD + step), WORDS));
        assertEquals("sealedDamaged", problem(replaced(sealed, HEAD, other, HEAD), WORDS));
    }

    @Test
    void theKeySealsAfterItWasKeptAsText() throws IOException {
        SealKey kept = SealKey.ofText(KEY.text());

        assertArrayEquals(bytes(10), open(seal(kept, bytes(10)), WORDS));
        assertThrows(UserProblem.class, () -> SealKey.ofText("AAAA"));
    }

    @Test
    void aShortPassphraseIsRefused() {
        assertEquals("shortPassphrase",
                assertThrows(UserProblem.class, () -> SealKey.of("secret".toCharArray())).key());
    }

    private static int head() {
        try {
            return seal(new byte[0]).length - Sealed.TAG;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] replaced(byte[] sealed, int at, byte[] from, int place) {
        byte[] copy = sealed.clone();
        System.arraycopy(from, place, copy, at, Sealed.SEGMENT + Sealed.TAG);
        return copy;
    }

    private static byte[] flipped(byte[] sealed, int at) {
        byte[] copy = sealed.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static String problem(byte[] sealed, char[] words) {
        return assertThrows(UserProblem.class, () -> open(sealed, words)).key();
    }

    private static byte[] seal(byte[] plain) throws IOException {
        return seal(KEY, plain);
    }

    private static byte[] seal(SealKey key, byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        Sealed.begin(key, plain.length).seal(new ByteArrayInputStream(plain), out);
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, char[] words) throws IOException {
        var in = new ByteArrayInputStream(sealed);
        var out = new ByteArrayOutputStream();
        Sealed.open(in, words, "file").unseal(in, out, "file");
        return out.toByteArray();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
