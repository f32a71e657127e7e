package fanbike.adapter.web;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.ArrayList;
import java.util.List;

/** An address as a picture of text that a phone's camera reads. */
final class QrCode {

    /** Light modules around it; the standard asks for four. */
    private static final int QUIET_ZONE = 4;

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(io.nayuki.qrcodegen.QrCode code) {
        this.code = code;
    }

    static QrCode of(String address) {
        return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.LOW));
    }

    /**
     * Two rows of modules in each line of half blocks, as light characters on a dark ground: for a terminal that is dark,
     * which most are. On a light one the picture is inverted, which cameras of this decade read as well.
     */
    List<String> halfBlocks() {
        var lines = new ArrayList<String>();
        for (int y = -QUIET_ZONE; y < code.size + QUIET_ZONE; y += 2) {
            var line = new StringBuilder();
            for (int x = -QUIET_ZONE; x < code.size + QUIET_ZONE; x++) {
                line.append(halfBlock(isLight(x, y), isLight(x, y + 1)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static char halfBlock(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }

    /** One row of modules in each line, two characters wide: for a terminal that knows no blocks. */
    List<String> ascii() {
        var lines = new ArrayList<String>();
        for (int y = -QUIET_ZONE; y < code.size + QUIET_ZONE; y++) {
            var line = new StringBuilder();
            for (int x = -QUIET_ZONE; x < code.size + QUIET_ZONE; x++) {
                line.append(isLight(x, y) ? "##" : "  ");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private boolean isLight(int x, int y) {
        return !code.getModule(x, y);
    }
}
