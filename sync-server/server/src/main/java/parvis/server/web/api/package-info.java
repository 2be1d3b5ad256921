/// The resources of the HTTP API, one class each.
///
/// It may import the domain, `web.answer` and `web.access`.
@NullMarked
package parvis.server.web.api;

import org.jspecify.annotations.NullMarked;
