package parvis.server.broker;

final class EmbeddedBrokerRightsTest extends BrokerContract {
    @Override
    BrokerSubject start() throws Exception {
        return new EmbeddedBrokerProcess();
    }
}
