/// The window.
///
/// Contract: JavaFX lives here and in app only; view-models never import `javafx.scene`, so they
/// are tested without a toolkit. Colours are named in `css/tokens.css` alone.
///
/// **A new screen** is a folder with an `XView implements Page` and an `XViewModel`. Its view lays
/// out a [org.rapporteur.ui.control.ScrollingPage] (or any region) in `build()`, which is called
/// once, on the first visit; `shown(destination)` reloads, `hidden()` pauses. Register it where
/// the window is wired:
///
/// ```java
/// Screen.of(messages.get("inbox.title"), Feather.INBOX, new InboxPage(null), () -> new InboxView(…))
///     .withBadge(inboxCount, true)                       // a count in the rail
/// Screen.outsideRail("", Feather.TARGET, IssuePage.class, () -> new IssueView(…))
/// ```
///
/// **To go elsewhere** call `navigator.open(new IssuePage(id))`; the one [Navigator] comes in
/// through the constructor. Alt+Left and Alt+Right are the shell's.
///
/// **Work off the JavaFX thread** goes through [org.rapporteur.ui.task.Background]: `call` reads,
/// `write` records, `work` parses and renders. `Background.inline()` is for tests.
///
/// ```java
/// background.call(() -> issues.snapshot(id, at)).busy(loading).latest("issue").then(snapshot::set).start();
/// ```
///
/// **To ask or tell** use the window's [org.rapporteur.ui.dialog.Overlay]:
/// `overlay.notices().say("Logged.", "Undo", this::undo)`, `overlay.show(new Sheet(title, form)
/// .withCancel(…).withMain(words, allowed, this::save))`. A `UserProblem` that a job does not
/// `recover` from becomes a notice by itself.
///
/// **Layout** is by style classes: `page-header` (a row with a `page-title` label and buttons),
/// `columns` and `column`, [org.rapporteur.ui.control.Card] and `Card.ofRows` with rows of class
/// `row`, [org.rapporteur.ui.control.CardGrid], `flow` for chips, `form` and `field-label`,
/// buttons `accent` and `small`. Text comes from [org.rapporteur.ui.control.Labels] with the roles
/// `lead`, `strong`, `muted`, `small`, `warn`. A wrapping label inside a button needs a fixed
/// width, or it asks for the height of its narrowest form.
@NullMarked
package org.rapporteur.ui;

import org.jspecify.annotations.NullMarked;
