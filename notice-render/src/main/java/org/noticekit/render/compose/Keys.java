package org.noticekit.render.compose;

import java.util.Map;
import java.util.TreeSet;
import org.noticekit.model.Identifier;

/** Looks up what somebody asked for by its key. */
final class Keys {

    private Keys() {}

    /**
     * What has the key.
     *
     * @param kind what it is, for the message
     * @throws IllegalArgumentException if nothing has it; the message names the keys there are
     */
    static <T> T find(Map<Identifier, T> things, Identifier key, String kind) {
        T found = things.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The notice has no " + kind + " \"" + key + "\"; it has "
                    + (things.isEmpty() ? "none" : new TreeSet<>(things.keySet())) + ".");
        }
        return found;
    }
}
