/// Numbers of this program for whoever watches over it: how quick, how full, how many wait. Never of a person.
///
/// May import: the JDK, `io.micrometer`, and the ports that it observes.
@NullMarked
package parvis.server.metrics;

import org.jspecify.annotations.NullMarked;
