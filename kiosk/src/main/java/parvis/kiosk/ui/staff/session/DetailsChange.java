package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.workshop.Details;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TopicId;

/// Details with one of them another.
final class DetailsChange {
    private final Details before;
    private ActivityId activity;
    private Optional<ServiceId> service;
    private Optional<TopicId> topic;
    private Optional<AudienceId> audience;
    private Optional<String> level;
    private Optional<String> room;
    private Optional<String> bring;
    private Optional<Led> led;
    private List<OrganizationId> partners;

    DetailsChange(Details before) {
        this.before = before;
        activity = before.activity();
        service = before.service();
        topic = before.topic();
        audience = before.audience();
        level = before.level();
        room = before.room();
        bring = before.bring();
        led = before.led();
        partners = before.partners();
    }

    /// Another activity has other subjects: the one chosen goes.
    DetailsChange activity(ActivityId now) {
        topic = now.equals(activity) ? topic : Optional.empty();
        activity = now;
        return this;
    }

    DetailsChange service(Optional<ServiceId> now) {
        service = now;
        return this;
    }

    DetailsChange topic(Optional<TopicId> now) {
        topic = now;
        return this;
    }

    DetailsChange audience(Optional<AudienceId> now) {
        audience = now;
        return this;
    }

    DetailsChange level(Optional<String> now) {
        level = now;
        return this;
    }

    DetailsChange room(Optional<String> now) {
        room = now;
        return this;
    }

    DetailsChange bring(Optional<String> now) {
        bring = now;
        return this;
    }

    DetailsChange led(Optional<Led> now) {
        led = now;
        return this;
    }

    DetailsChange partners(List<OrganizationId> now) {
        partners = now;
        return this;
    }

    Details done() {
        return new Details(activity, service, topic, before.theme(), audience, level, room, bring, led, partners);
    }
}
