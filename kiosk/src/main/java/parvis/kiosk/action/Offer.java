package parvis.kiosk.action;

import java.util.List;

/// What there is to choose here.
///
/// @param services the desks of this place
/// @param themes the convention's
/// @param audiences for whom something is
/// @param organizations the partners
public record Offer(List<Option> services, List<Option> themes, List<Option> audiences, List<Option> organizations) {
    /// Nothing to choose.
    public static final Offer NONE = new Offer(List.of(), List.of(), List.of(), List.of());

    public Offer {
        services = List.copyOf(services);
        themes = List.copyOf(themes);
        audiences = List.copyOf(audiences);
        organizations = List.copyOf(organizations);
    }
}
