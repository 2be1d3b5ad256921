package parvis.kiosk.mqtt;

import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;

/// Where the broker is and who knocks.
///
/// @param url `tcp://`, `ssl://`, `ws://` or `wss://`
/// @param user the terminal, also its client id
/// @param password its own
/// @param trust the certificates that are trusted; empty: the machine's
public record Broker(String url, String user, String password, Optional<SSLSocketFactory> trust) {
    private static final int KEEP_ALIVE_SECONDS = 30;

    /// Options of one attempt; no session outlives it.
    MqttConnectOptions options(String willTopic, byte[] will, int timeoutSeconds) {
        var options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setCleanSession(true);
        options.setAutomaticReconnect(false);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(Math.max(1, timeoutSeconds));
        options.setUserName(user);
        options.setPassword(password.toCharArray());
        options.setWill(willTopic, will, 1, true);
        trust.ifPresent(options::setSocketFactory);
        return options;
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
