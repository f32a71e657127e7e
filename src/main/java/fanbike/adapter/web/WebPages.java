package fanbike.adapter.web;

import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.SoundSettings;
import fanbike.core.session.Command;
import fanbike.core.speech.Phrases;
import java.io.IOException;
import java.net.Inet4Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens pages that browsers of this machine, or of its network, can look at. */
public final class WebPages implements RidePages {

    private static final int MOST_OF_ONE_MACHINE = 16;

    private final PageFiles files;
    private final boolean hasBlocks;

    /**
     * Opens the page that comes with the program.
     *
     * @param hasBlocks whether the terminal shows block characters; else a code for cameras is made of number signs
     */
    public WebPages(boolean hasBlocks) {
        this(PageFiles.OF_THE_PAGE, hasBlocks);
    }

    WebPages(PageFiles files, boolean hasBlocks) {
        this.files = files;
        this.hasBlocks = hasBlocks;
    }

    @Override
    public RidePage open(
            ShownRide ride, SessionHeader header, Reach reach, SoundSettings sound, Consumer<Command> commands)
            throws IOException {
        Optional<Inet4Address> network = reach.isLan() ? Optional.of(OwnAddresses.ofTheNetwork()) : Optional.empty();
        Optional<Token> token = reach.isLan() ? Optional.of(Token.random()) : Optional.empty();
        Phrases said = sound.language().phrases();
        byte[] greeting = ServerSentEvent.of("ride", RideJson.write(ride, header, sound, said));
        var audience = new Audience(reach.isLan() ? MOST_OF_ONE_MACHINE : Audience.MOST);
        var broadcast = new Broadcast(greeting, ride.view(), audience);
        var served = new Served(files.read(), broadcast, new Wishes(ride.view(), commands));
        RideServer server = RideServer.start(reach, token, CallerLimits.of(reach), served);
        broadcast.start();
        String address = address(server.port(), network, token);
        List<String> qrCode = token.map(needed -> qrCode(address)).orElse(List.of());
        return new WebPage(address, qrCode, server, broadcast, new CueJson(ride.plan(), said));
    }

    private List<String> qrCode(String address) {
        QrCode code = QrCode.of(address);
        return hasBlocks ? code.halfBlocks() : code.ascii();
    }

    private static String address(int port, Optional<Inet4Address> network, Optional<Token> token) {
        String host = network.map(Inet4Address::getHostAddress).orElse("127.0.0.1");
        return "http://" + host + ":" + port + "/"
                + token.map(needed -> "?token=" + needed.text()).orElse("");
    }
}
