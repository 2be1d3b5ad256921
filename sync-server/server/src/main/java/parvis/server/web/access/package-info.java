/// Who calls, and what is let through: tokens, sign-ins, forged requests, headers.
///
/// It may import `parvis.server.account`, `parvis.server.web.answer` and Javalin.
@NullMarked
package parvis.server.web.access;

import org.jspecify.annotations.NullMarked;
