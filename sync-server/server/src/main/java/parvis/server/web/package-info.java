/// The web server: routes, start and stop. It may import its own rooms below, the domain and Javalin.
@NullMarked
package parvis.server.web;

import org.jspecify.annotations.NullMarked;
