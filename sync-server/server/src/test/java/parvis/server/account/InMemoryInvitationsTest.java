package parvis.server.account;

final class InMemoryInvitationsTest extends InvitationsContract {
    @Override
    protected Invitations invitations() {
        return new InMemoryInvitations();
    }
}
