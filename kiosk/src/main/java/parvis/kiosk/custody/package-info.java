/// The key to the names, and who may turn it: the team's day code, the short code, the recovery sheet.
///
/// May import: the JDK.
@NullMarked
package parvis.kiosk.custody;

import org.jspecify.annotations.NullMarked;
