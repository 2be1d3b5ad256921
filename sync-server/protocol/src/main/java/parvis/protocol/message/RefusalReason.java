package parvis.protocol.message;

import java.util.Arrays;
import java.util.Optional;

/// Why a fact is in quarantine.
public enum RefusalReason {
    /// An id breaks the grammar of ids, or a required one lacks.
    BAD_ID("bad-id"),
    /// No date, earlier than a year before the convention, or later than tomorrow.
    BAD_DATE("bad-date"),
    /// Not a whole number, beyond the limit, or an hour that no day has.
    BAD_NUMBER("bad-number"),
    /// Below 0 in a fact that corrects nothing.
    NEGATIVE("negative"),
    /// A field of the wrong kind, or a word that the field does not know.
    BAD_FIELD("bad-field"),
    /// A list that is too long or names one twice.
    TOO_MANY("too-many");

    private final String wireName;

    RefusalReason(String wireName) {
        this.wireName = wireName;
    }

    /// The word on the wire.
    public String wireName() {
        return wireName;
    }

    /// The reason of that wire name, empty when there is none.
    public static Optional<RefusalReason> of(String wireName) {
        return Arrays.stream(values())
                .filter(reason -> reason.wireName.equals(wireName))
                .findFirst();
    }
}
