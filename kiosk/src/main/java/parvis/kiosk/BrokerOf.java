package parvis.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import parvis.kiosk.mqtt.Broker;
import parvis.kiosk.mqtt.Trust;

/// Turns the configuration's way to the server into the link's.
final class BrokerOf {
    private BrokerOf() {}

    /// @throws ConfigFault when the certificates cannot be read
    static Broker config(KioskConfig config) {
        var mqtt = config.mqtt();
        return new Broker(
                mqtt.url(), mqtt.user(), mqtt.password(), trust(config).map(SSLContext::getSocketFactory));
    }

    /// What this terminal trusts besides the machine's certificates: those that its enrolment gave it.
    ///
    /// @throws ConfigFault when the certificates cannot be read
    static Optional<SSLContext> trust(KioskConfig config) {
        return config.ca().map(BrokerOf::trust);
    }

    /// What trusts the certificates of that file.
    static SSLContext trust(Path pem) {
        try {
            return Trust.of(pem);
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigFault("ca.file", pem, String.valueOf(e.getMessage()));
        }
    }
}
