package parvis.server.web;

import parvis.server.account.PasswordHash;

/// No hash at all, and so fast: for tests alone.
final class NoHash implements PasswordHash {
    @Override
    public String hash(String password) {
        return "plain:" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash);
    }
}
