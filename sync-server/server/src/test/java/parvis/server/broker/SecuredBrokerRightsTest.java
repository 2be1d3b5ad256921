package parvis.server.broker;

/// Who may say what is the same over TLS.
final class SecuredBrokerRightsTest extends BrokerContract {
    @Override
    BrokerSubject start() throws Exception {
        return new SecuredBroker();
    }
}
