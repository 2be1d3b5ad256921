package parvis.protocol.message;

import java.util.Arrays;
import java.util.Optional;

/// What a fact can count. The wire names are the constants' in lower camel case.
public enum Measure {
    PEOPLE("people"),
    NEWCOMERS("newcomers"),
    FAMILIES("families"),
    NEW_FAMILIES("newFamilies"),
    SEATS("seats"),
    INVITED("invited"),
    TURNED_AWAY("turnedAway"),
    PLANNED("planned"),
    HELD("held"),
    CANCELLED("cancelled"),
    ITEMS("items"),
    MINUTES("minutes"),
    ANSWERS("answers"),
    SATISFIED("satisfied"),
    FACTS("facts");

    private final String wireName;

    Measure(String wireName) {
        this.wireName = wireName;
    }

    /// The name in messages, formulas and exports.
    public String wireName() {
        return wireName;
    }

    /// The measure of that wire name, empty when there is none.
    public static Optional<Measure> of(String wireName) {
        return Arrays.stream(values())
                .filter(measure -> measure.wireName.equals(wireName))
                .findFirst();
    }
}
