/// The pages in French: what they show is made here, how they look is in `src/main/jte` and `assets`.
///
/// It may import the domain, `web.answer` and `web.access`.
@NullMarked
package parvis.server.web.page;

import org.jspecify.annotations.NullMarked;
