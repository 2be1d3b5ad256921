package parvis.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.websocket.WsHandlerType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.delivery.StoreFailure;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Gate.LeadToSignIn;
import parvis.server.web.access.Headers;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import parvis.server.web.page.Pages;

/// The web server, running. One virtual thread a request.
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// Starts it; when this returns it answers.
    ///
    /// @param heard hears of each answer
    static WebServer start(Listening at, List<Route> routes, Gate gate, Headers headers, Pages pages, Answered heard) {
        var javalin = Javalin.create(config -> {
            settle(config, at);
            at.broker()
                    .ifPresent(port -> config.routes.addWsHandler(
                            WsHandlerType.WEBSOCKET,
                            TerminalSocket.PATH,
                            new TerminalSocket(port)::settle,
                            Need.NOBODY));
            config.routes.before(headers::set);
            config.routes.beforeMatched(gate::check);
            config.routes.afterMatched(gate::note);
            for (Route route : routes) {
                var handler = heard(route, heard);
                config.routes.addHttpHandler(route.method(), route.path(), handler, route.need());
                if (route.method().equals(HandlerType.GET)) {
                    config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler, route.need());
                }
            }
            config.routes.exception(Problem.class, (problem, ctx) -> answer(ctx, problem, pages));
            config.routes.exception(LeadToSignIn.class, (_, ctx) -> pages.leadToSignIn(ctx));
            config.routes.exception(HttpResponseException.class, (failure, ctx) -> answer(ctx, said(failure), pages));
            config.routes.exception(Exception.class, (failure, ctx) -> answer(ctx, incident(ctx, failure), pages));
        });
        javalin.start();
        return new WebServer(javalin);
    }

    private static Handler heard(Route route, Answered heard) {
        return ctx -> {
            var begun = System.nanoTime();
            try {
                route.handler().handle(ctx);
            } finally {
                heard.answered(route.method().name(), route.path(), Duration.ofNanos(System.nanoTime() - begun));
            }
        };
    }

    /// The port that it listens on.
    public int port() {
        return javalin.port();
    }

    /// Ends what is being answered and stops.
    @Override
    public void close() {
        javalin.stop();
    }

    private static void settle(JavalinConfig config, Listening at) {
        config.jetty.host = at.host();
        config.jetty.port = at.port();
        at.tls().ifPresent(tls -> config.jetty.addConnector((server, http) -> secured(server, http, tls, at)));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(8 * 1024);
            http.setIdleTimeout(30_000);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(2_000);
            server.setErrorHandler((request, response, callback) -> {
                callback.succeeded();
                return true;
            });
        });
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Body.LONGEST;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "text/plain";
    }

    private static Connector secured(Server server, HttpConfiguration http, SSLContext tls, Listening at) {
        var keys = new SslContextFactory.Server();
        keys.setSslContext(tls);
        keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        keys.setSniRequired(false);
        // By whatever name somebody comes: the certificate is what they judge us by.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var connector = new ServerConnector(server, keys, new HttpConnectionFactory(http));
        connector.setHost(at.host());
        connector.setPort(at.port());
        return connector;
    }

    private static void answer(Context ctx, Problem problem, Pages pages) {
        if (ctx.path().startsWith("/api/")) {
            Json.answer(ctx, problem);
        } else {
            pages.answer(ctx, problem);
        }
    }

    private static Problem said(HttpResponseException failure) {
        return switch (failure.getStatus()) {
            case 404 -> Problem.notFound("unknown-page", "Cette adresse n’existe pas.");
            case 405 -> Problem.of(405, "method", "Cette adresse ne répond pas à cette méthode.");
            case 413 -> Problem.of(413, "too-long", "La demande dépasse " + Body.LONGEST / 1024 + " Kio.");
            default -> Problem.of(failure.getStatus(), "http", "La demande ne peut pas être traitée.");
        };
    }

    /// A one-time link is a secret.
    private static String shown(String path) {
        return path.replaceAll("\\p{Cntrl}", "?").replaceAll("^/invitation/.*", "/invitation/…");
    }

    /// The log has the chain, the caller a number to tell over the telephone.
    private static Problem incident(Context ctx, Exception failure) {
        String number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        LOG.error("{} {} failed, incident {}", ctx.method(), shown(ctx.path()), number, failure);
        return failure instanceof StoreFailure
                ? Problem.of(503, "store", "La base de données ne répond pas. Incident " + number + ".")
                : Problem.of(500, "incident", "Quelque chose n’a pas marché. Incident " + number + ".");
    }
}
