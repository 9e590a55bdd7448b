package org.rapporteur.service;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for last, and no more than a number of it: what was asked for longest ago goes first.
final class Newest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /// Room for `most`.
    Newest(int most) {
        super(most, 1, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
