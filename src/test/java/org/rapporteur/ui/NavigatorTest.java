package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final Destination HOME = new Destination.OverviewPage();
    private static final Destination INBOX = new Destination.InboxPage(null);
    private static final Destination ALL = new Destination.ArticlesPage("");

    private final Navigator navigator = new Navigator(HOME);

    @Test
    void backReturnsToWhereOneWas() {
        navigator.open(INBOX);
        navigator.back();

        assertEquals(HOME, navigator.currentProperty().get());
    }

    @Test
    void forwardTakesBackAStepBack() {
        navigator.open(INBOX);
        navigator.back();
        navigator.forward();

        assertEquals(INBOX, navigator.currentProperty().get());
    }

    @Test
    void goingElsewhereDropsTheWayForward() {
        navigator.open(INBOX);
        navigator.back();
        navigator.open(ALL);

        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void openingWhereOneIsLeavesNoStep() {
        navigator.open(HOME);

        assertFalse(navigator.canGoBackProperty().get());
    }

    @Test
    void backAtTheStartStays() {
        navigator.back();

        assertEquals(HOME, navigator.currentProperty().get());
    }

    @Test
    void aStepLeavesAWayBack() {
        navigator.open(INBOX);

        assertTrue(navigator.canGoBackProperty().get());
    }
}
