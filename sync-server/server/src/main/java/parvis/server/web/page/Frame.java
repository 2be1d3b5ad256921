package parvis.server.web.page;

import java.util.List;
import java.util.Optional;

/// What stands around every page of who has signed in.
///
/// @param town the territory's name
/// @param convention its years, « 2023–2027 »
/// @param user who has signed in
/// @param csrf the token against forged requests
/// @param writes true when this person may change what coordinators keep
/// @param sample true when all is invented
/// @param links the navigation
/// @param trail the way to this page, this page last
public record Frame(
        String town,
        String convention,
        String user,
        String csrf,
        boolean writes,
        boolean sample,
        List<Link> links,
        List<Crumb> trail) {
    public Frame {
        links = List.copyOf(links);
        trail = List.copyOf(trail);
    }

    /// A page of the navigation.
    ///
    /// @param current `page` on the page itself, `true` below it, else empty
    public record Link(String label, String address, Optional<String> current) {}

    /// A step of the way to this page.
    ///
    /// @param address empty for the page itself
    public record Crumb(String label, Optional<String> address) {}
}
