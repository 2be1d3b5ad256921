package parvis.protocol.codec;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Acknowledgement.Unreadable;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.Refusal;
import parvis.protocol.message.RefusalReason;

/// Hello and acknowledgement: what both sides say of where they stand.
final class DeliveryJson {
    private static final int MOST_PARTS = 1_000_000;

    private DeliveryJson() {}

    static byte[] write(Hello hello) {
        return Out.message(out -> out.text("software", hello.software())
                .text("catalogue", hello.catalogue())
                .number("part", hello.part())
                .number("parts", hello.parts())
                .objects(
                        "epochs",
                        hello.epochs(),
                        (each, state) -> each.text("epoch", state.epoch())
                                .text("previous", state.previous())
                                .number("from", state.from())
                                .number("last", state.last())
                                .number("acked", state.acked())));
    }

    static Hello hello(Json.Source source) {
        var tree = Tree.read(source);
        var epochs = tree.objects("epochs", DeliveryJson::state);
        int parts = (int) tree.whole("parts", 1, MOST_PARTS);
        int part = (int) tree.whole("part", 1, parts);
        if (epochs.size() > Hello.MOST_EPOCHS) {
            throw new MalformedMessage("more than " + Hello.MOST_EPOCHS + " epochs");
        }
        return new Hello(tree.text("software"), tree.optionalText("catalogue"), part, parts, epochs);
    }

    private static EpochState state(Tree tree) {
        return new EpochState(
                tree.as("epoch", Epoch::new),
                tree.optionally("previous", Epoch::new),
                tree.whole("from", 1, FactRef.LAST_SEQUENCE),
                tree.whole("last", 0, FactRef.LAST_SEQUENCE),
                tree.whole("acked", 0, FactRef.LAST_SEQUENCE));
    }

    static byte[] write(Acknowledgement ack) {
        return Out.message(out -> {
            out.objects(
                    "marks",
                    ack.marks(),
                    (each, mark) -> each.text("epoch", mark.epoch()).number("through", mark.through()));
            out.objects(
                    "refused",
                    ack.refused(),
                    (each, refusal) -> each.text("epoch", refusal.ref().epoch())
                            .number("sequence", refusal.ref().sequence())
                            .text("reason", refusal.reason().wireName()));
            out.text("now", ack.now());
            ack.unreadable()
                    .ifPresent(unreadable -> out.object(
                            "unreadable",
                            each -> each.number("bytes", unreadable.bytes())
                                    .text("reason", unreadable.reason().wireName())));
        });
    }

    static Acknowledgement acknowledgement(Json.Source source) {
        var tree = Tree.read(source);
        var marks = tree.objects(
                "marks",
                mark -> new Mark(mark.as("epoch", Epoch::new), mark.whole("through", 0, FactRef.LAST_SEQUENCE)));
        var refused = tree.objects("refused", DeliveryJson::refusal).stream()
                .flatMap(Optional::stream)
                .toList();
        var now = tree.as("now", Instant::parse);
        return new Acknowledgement(marks, List.copyOf(refused), now, unreadable(tree));
    }

    /// Empty for a reason that a newer server knows and this terminal does not: the mark passes it all the same.
    private static Optional<Refusal> refusal(Tree tree) {
        var ref = new FactRef(tree.as("epoch", Epoch::new), tree.whole("sequence", 1, FactRef.LAST_SEQUENCE));
        return RefusalReason.of(tree.text("reason")).map(reason -> new Refusal(ref, reason));
    }

    private static Optional<Unreadable> unreadable(Tree tree) {
        return tree.optionalObject("unreadable")
                .map(each -> new Unreadable(
                        (int) each.whole("bytes", 0, Integer.MAX_VALUE),
                        // an unknown word: wait rather than set facts aside
                        each.text("reason").equals(Reason.UNREADABLE.wireName()) ? Reason.UNREADABLE : Reason.VERSION));
    }
}
