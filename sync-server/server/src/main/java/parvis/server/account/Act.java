package parvis.server.account;

import java.util.Arrays;
import java.util.Optional;

/// What the journal notes.
public enum Act {
    SIGNED_IN("sign-in"),
    SIGN_IN_REFUSED("sign-in-refused"),
    SIGNED_OUT("sign-out"),
    PASSWORD_CHANGED("password"),
    INVITED("invite"),
    JOINED("join"),
    ROLE_CHANGED("role"),
    SWITCHED_OFF("switch-off"),
    SWITCHED_ON("switch-on"),
    TOKEN_MADE("token"),
    TOKEN_REVOKED("token-revoked"),
    CODE_MADE("terminal-code"),
    TERMINAL_ENROLLED("terminal-enrolled"),
    TERMINAL_REVOKED("terminal-revoked"),
    CHANGED("change"),
    EXPORTED("export");

    private final String wireName;

    Act(String wireName) {
        this.wireName = wireName;
    }

    /// The word in the store and in an address.
    public String wireName() {
        return wireName;
    }

    /// The act of that wire name, empty when there is none.
    public static Optional<Act> of(String wireName) {
        return Arrays.stream(values())
                .filter(act -> act.wireName.equals(wireName))
                .findFirst();
    }
}
