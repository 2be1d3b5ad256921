/// What every answer needs: problem documents, strict reading of requests, JSON, files of figures.
///
/// It may import the JDK, Jackson and Javalin's HTTP classes.
@NullMarked
package parvis.server.web.answer;

import org.jspecify.annotations.NullMarked;
