package parvis.kiosk.mqtt;

import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.internal.NetworkModule;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/// A Paho client without its known trap (#850): when a peer hangs up while the client still starts its loops, its
/// connecting thread waits for ever for a loop that was stopped meanwhile. Here nothing is read before CONNECT was
/// written, which is the last thing of the start.
final class PatientClient extends MqttAsyncClient {
    PatientClient(String url, String clientId) throws MqttException {
        super(url, clientId, new MemoryPersistence());
    }

    @Override
    protected NetworkModule[] createNetworkModules(String address, MqttConnectOptions options) throws MqttException {
        var modules = super.createNetworkModules(address, options);
        var gated = new NetworkModule[modules.length];
        for (var i = 0; i < modules.length; i++) {
            gated[i] = new GatedModule(modules[i]);
        }
        return gated;
    }
}
