package parvis.server.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.server.territory.Dimension;

/// A fact's dimensions as the texts that formulas compare, by the wire's words.
public final class DimensionValues {
    /// What `together` says when it is true; when it is false it says nothing.
    public static final String TRUE = "true";

    private DimensionValues() {}

    /// The values of one dimension: none when absent, one, or a list's.
    public static List<String> of(Dimension dimension, Dimensions of) {
        return switch (dimension) {
            case PLACE -> List.of(of.place().value());
            case ACTIVITY -> List.of(of.activity().value());
            case SERVICE -> one(of.service().map(id -> id.value()));
            case TOPIC -> one(of.topic().map(id -> id.value()));
            case THEME -> one(of.theme().map(id -> id.value()));
            case AUDIENCE -> one(of.audience().map(id -> id.value()));
            case LED -> one(of.led().map(DimensionValues::word));
            case TOGETHER -> of.together() ? List.of(TRUE) : List.of();
            case SESSION -> one(of.session().map(id -> id.value()));
            case PARTNERS -> of.partners().stream().map(OrganizationId::value).toList();
            case PARTNERS_INVITED ->
                of.partnersInvited().stream().map(OrganizationId::value).toList();
        };
    }

    private static String word(Led led) {
        return led.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> one(Optional<String> value) {
        return value.stream().toList();
    }
}
