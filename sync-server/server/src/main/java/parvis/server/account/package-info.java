/// Who may look and who may change: accounts of people, tokens of programs, and the sign-in between them.
///
/// It imports the JDK and the contract's words only; the store and the password hash are ports.
@NullMarked
package parvis.server.account;

import org.jspecify.annotations.NullMarked;
