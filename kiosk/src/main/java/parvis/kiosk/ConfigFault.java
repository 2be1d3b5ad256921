package parvis.kiosk;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// A configuration that cannot be started with. Its message is a French sentence for the technician: file, field, what
/// to do.
public final class ConfigFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param key of the sentence in `technician.properties`
    /// @param arguments what fills its places
    public ConfigFault(String key, Object... arguments) {
        super(words(key, arguments));
    }

    /// A sentence for the technician.
    static String words(String key, Object... arguments) {
        return new MessageFormat(
                        ResourceBundle.getBundle("parvis.kiosk.technician").getString(key))
                .format(arguments);
    }
}
