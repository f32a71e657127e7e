package fanbike.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fanbike.app.port.RidePage;
import fanbike.core.coach.Update;
import java.util.List;

/** A page that is served. */
final class WebPage implements RidePage {

    private final String address;
    private final List<String> qrCode;
    private final RideServer server;
    private final Broadcast broadcast;
    private final CueJson cues;

    WebPage(String address, List<String> qrCode, RideServer server, Broadcast broadcast, CueJson cues) {
        this.address = address;
        this.qrCode = qrCode;
        this.server = server;
        this.broadcast = broadcast;
        this.cues = cues;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<String> qrCode() {
        return qrCode;
    }

    @Override
    public int viewers() {
        return broadcast.audience().size();
    }

    @Override
    public void updated(Update update) {
        cues.write(update).forEach(cue -> broadcast.tell(ServerSentEvent.of("cue", cue)));
        broadcast.changed();
    }

    @Override
    public void warned(String sentence) {
        var warning = JsonNodeFactory.instance.objectNode().put("sentence", Shown.text(sentence));
        broadcast.tell(ServerSentEvent.of("warning", warning));
    }

    @Override
    public void finished(String reportJson) {
        broadcast.finished(ServerSentEvent.of("report", ReportJson.read(reportJson)));
    }

    @Override
    public void awaitRead(long longestMillis) throws InterruptedException {
        broadcast.audience().awaitRead(longestMillis);
    }

    @Override
    public void read() {
        broadcast.audience().hasRead();
    }

    @Override
    public void close() {
        broadcast.close();
        server.close();
    }
}
