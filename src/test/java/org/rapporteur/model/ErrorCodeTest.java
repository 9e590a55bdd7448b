package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Property
    void messageDoesNotCount(@ForAll String message) {
        assertEquals(ErrorCode.of(failure("")), ErrorCode.of(failure(message)));
    }

    @Test
    void kindCounts() {
        assertNotEquals(ErrorCode.of(failure("")), ErrorCode.of(otherFailure()));
    }

    @Test
    void causeCounts() {
        assertNotEquals(
                ErrorCode.of(new IllegalStateException(failure(""))),
                ErrorCode.of(new IllegalStateException(otherFailure())));
    }

    @Test
    void codeIsTwoGroupsOfFour() {
        assertEquals("XXXX-XXXX", ErrorCode.of(failure("")).text().replaceAll("[0-9A-Z]", "X"));
    }

    @Test
    void causeThatNamesItselfEnds() {
        var first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));

        assertEquals(9, ErrorCode.of(first).text().length());
    }

    private static IOException failure(String message) {
        return new IOException(message);
    }

    private static RuntimeException otherFailure() {
        return new IllegalArgumentException();
    }
}
