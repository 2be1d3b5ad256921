package parvis.protocol.codec;

import java.util.List;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Call;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.Notice;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.TerminalStatus;

/// The messages as JSON, both ways. Reading is strict and never throws, whatever the bytes.
///
/// Not JSON of the contract, and so unreadable: a key twice, text after the end, invalid UTF-8, a byte order mark,
/// more than 16 levels, more than 32,768 bytes, a frame that lacks what it needs. A sound frame with a wrong fact in
/// it is readable: that fact alone is [parvis.protocol.message.ReceivedFact.Faulty].
public final class Codec {
    private Codec() {}

    /// A batch, for topic `facts`.
    public static byte[] encode(Batch batch) {
        return BatchJson.write(batch);
    }

    /// One fact, as it stands in a batch.
    public static byte[] encode(Fact fact) {
        return BatchJson.write(fact);
    }

    /// For topic `hello`.
    public static byte[] encode(Hello hello) {
        return DeliveryJson.write(hello);
    }

    /// For topic `ack`.
    public static byte[] encode(Acknowledgement acknowledgement) {
        return DeliveryJson.write(acknowledgement);
    }

    /// For topic `agenda`.
    public static byte[] encode(Agenda agenda) {
        return TerminalJson.write(agenda);
    }

    /// For topic `status`, and the last will.
    public static byte[] encode(TerminalStatus status) {
        return TerminalJson.write(status);
    }

    /// For topic `call`.
    public static byte[] encode(Call call) {
        return CallJson.write(call);
    }

    /// For topic `notice`.
    public static byte[] encode(Notice notice) {
        return CallJson.write(notice);
    }

    /// For topic `catalogue`.
    public static byte[] encode(Manifest manifest) {
        return ManifestJson.write(manifest);
    }

    /// Reads a batch of facts.
    public static Decoded<ReceivedBatch> facts(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, BatchJson::read);
    }

    /// Reads a hello.
    public static Decoded<Hello> hello(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, DeliveryJson::hello);
    }

    /// Reads an acknowledgement.
    public static Decoded<Acknowledgement> acknowledgement(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, DeliveryJson::acknowledgement);
    }

    /// Reads an agenda.
    public static Decoded<Agenda> agenda(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, TerminalJson::agenda);
    }

    /// Reads a status or a last will.
    public static Decoded<TerminalStatus> status(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, TerminalJson::status);
    }

    /// Reads a call.
    public static Decoded<Call> call(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, CallJson::call);
    }

    /// Reads a notice.
    public static Decoded<Notice> notice(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, CallJson::notice);
    }

    /// Reads a manifest.
    public static Decoded<Manifest> manifest(byte[] payload) {
        return Json.read(payload, Batch.MOST_BYTES, ManifestJson::read);
    }

    /// How many of the first of `run` make a batch that is allowed to travel; see
    /// [parvis.protocol.delivery.Fitting].
    public static int fitting(Epoch epoch, List<Envelope> run) {
        return BatchJson.fitting(run);
    }
}
