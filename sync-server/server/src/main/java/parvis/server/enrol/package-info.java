/// How a terminal comes to be known: a one-time code, what it is redeemed for, and the end of it.
@NullMarked
package parvis.server.enrol;

import org.jspecify.annotations.NullMarked;
