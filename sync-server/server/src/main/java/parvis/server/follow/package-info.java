/// What people write and see while they follow a plan: the state of actions with comments, and their own last visits.
///
/// May import: the JDK, `parvis.server.territory` and `parvis.server.indicator`.
@NullMarked
package parvis.server.follow;

import org.jspecify.annotations.NullMarked;
