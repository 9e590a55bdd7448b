package org.rapporteur.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Tar archives, compressed with gzip or not, and single files compressed with gzip.
public final class TarParser implements Parser {
    private static final int SIGN = 257;
    private static final int HEAD = 512;

    /// Whether `source` is one of these.
    public static boolean fits(Source source) {
        return isTar(source.bytes()) || isGzip(source.bytes());
    }

    @Override
    public Draft parse(Source source) {
        byte[] bytes = source.bytes();
        if (!isGzip(bytes)) {
            return Draft.holding(() -> new InOrder(new ByteArrayInputStream(bytes), source.label(), bytes.length));
        }
        try (InputStream start = unzipped(bytes)) {
            if (isTar(start.readNBytes(HEAD))) {
                return Draft.holding(() -> new InOrder(unzipped(source), source.label(), bytes.length));
            }
        } catch (IOException damaged) {
            throw new UserProblem("intake.damaged", source.label());
        }
        return Draft.holding(() -> List.of(single(source)).iterator());
    }

    private static Enclosed single(Source source) {
        String name = source.label().replaceFirst("(?i)\\.gz$", "");
        try (InputStream in = unzipped(source.bytes())) {
            return new Members(source.label(), source.bytes().length, List.of()).read(name, in);
        } catch (IOException damaged) {
            throw new UserProblem("intake.damaged", source.label());
        }
    }

    private static InputStream unzipped(Source source) {
        try {
            return unzipped(source.bytes());
        } catch (IOException damaged) {
            throw new UserProblem("intake.damaged", source.label());
        }
    }

    private static InputStream unzipped(byte[] bytes) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setDecompressConcatenated(true)
                .get();
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 18 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private static boolean isTar(byte[] bytes) {
        byte[] sign = "ustar".getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= HEAD && Arrays.equals(bytes, SIGN, SIGN + sign.length, sign, 0, sign.length);
    }
}
