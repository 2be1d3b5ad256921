/// The composition root: the only classes that know all others.
@NullMarked
package parvis.server;

import org.jspecify.annotations.NullMarked;
