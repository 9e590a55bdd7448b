package org.rapporteur.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.repository.Workspace;

/// What one person left lying on this desk: the date the tracker opens at, when it was looked
/// at last, half-typed forms. Kept in the file, but no part of the record.
public final class ViewState {
    private static final String OPENS_AT = "opens-at";
    private static final String LOOKED = "looked";
    private static final String SINCE = "since";

    private final OpenTracker open;

    /// The state kept in `open`.
    public ViewState(OpenTracker open) {
        this.open = open;
    }

    /// The effective date at which the tracker opens; empty means today.
    public Optional<LocalDate> opensAt() {
        return get(OPENS_AT).map(LocalDate::parse);
    }

    /// Opens at `day` from now on.
    public void opensAt(LocalDate day) {
        put(OPENS_AT, day.toString());
    }

    /// The effective date to show first: where it opens, or today in the tracker's zone.
    public LocalDate firstDay() {
        return opensAt().orElseGet(() -> LocalDate.now(open.clock().withZone(open.zone())));
    }

    /// When the Overview was last looked at.
    public Optional<Instant> looked() {
        return get(LOOKED).map(Instant::parse);
    }

    /// Remembers that the Overview was looked at.
    public void looked(Instant at) {
        put(LOOKED, at.toString());
    }

    /// Since when the officer wants to know what is new.
    public SinceWhen since() {
        return get(SINCE).map(SinceWhen::parse).orElse(SinceWhen.LOOKED);
    }

    /// Keeps since when the officer wants to know what is new.
    public void since(SinceWhen when) {
        put(SINCE, when.toString());
    }

    /// What was kept under `key`, as a half-typed form.
    public Optional<String> get(String key) {
        return open.read(sql -> Workspace.get(sql, key)).map(Workspace.Entry::value);
    }

    /// What was kept under all keys that begin with `start`, by key.
    public Map<String, String> all(String start) {
        return open.read(sql -> Workspace.all(sql, start));
    }

    /// Keeps `value` under `key`; nothing happens in a file that is open for reading alone.
    public void put(String key, String value) {
        if (open.database().writable()) {
            Workspace.put(open.database(), key, value, open.clock().instant());
        }
    }

    /// Forgets what is kept under `key`.
    public void remove(String key) {
        if (open.database().writable()) {
            Workspace.remove(open.database(), key);
        }
    }
}
