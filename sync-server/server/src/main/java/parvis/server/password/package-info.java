/// How passwords are hashed: Argon2id by Bouncy Castle. It may import `parvis.server.account`.
@NullMarked
package parvis.server.password;

import org.jspecify.annotations.NullMarked;
