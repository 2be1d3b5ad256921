/// JSON and topic names for the messages: the only place of the contract that knows a format.
///
/// May import: `parvis.protocol.message`, `parvis.protocol.catalogue`, Jackson and the JDK.
@NullMarked
package parvis.protocol.codec;

import org.jspecify.annotations.NullMarked;
