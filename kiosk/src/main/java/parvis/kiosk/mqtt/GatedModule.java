package parvis.kiosk.mqtt;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.internal.NetworkModule;

/// A way to the broker, of any kind, that lets nobody read before somebody wrote, or before it is stopped.
final class GatedModule implements NetworkModule {
    private final NetworkModule module;
    private final CountDownLatch gate = new CountDownLatch(1);

    GatedModule(NetworkModule module) {
        this.module = module;
    }

    @Override
    public void start() throws IOException, MqttException {
        module.start();
    }

    @Override
    public void stop() throws IOException {
        gate.countDown();
        module.stop();
    }

    @Override
    public String getServerURI() {
        return module.getServerURI();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(module.getOutputStream()) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                gate.countDown();
                out.write(bytes, from, length);
            }
        };
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(module.getInputStream()) {
            @Override
            public int read() throws IOException {
                await();
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                await();
                return in.read(bytes, from, length);
            }
        };
    }

    private void await() throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before anything was written");
        }
    }
}
