/// Work that is written down on a form: what the catalogue asks for an activity, what was answered, and the
/// facts that come of it.
///
/// May import: the JDK, the contract's words, `attendance`.
@NullMarked
package parvis.kiosk.action;

import org.jspecify.annotations.NullMarked;
