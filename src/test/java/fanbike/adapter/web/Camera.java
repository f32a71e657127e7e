package fanbike.adapter.web;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;

/** A phone before a dark terminal. */
final class Camera {

    private static final int SCALE = 8;
    private static final int WHITE = 0xffffff;

    private Camera() {}

    /** What it reads from lines of half blocks, or of two number signs for a light module. */
    static String read(List<String> lines, boolean areBlocks) throws Exception {
        int columns = areBlocks ? lines.get(0).length() : lines.get(0).length() / 2;
        int rows = areBlocks ? 2 * lines.size() : lines.size();
        int[] pixels = new int[columns * SCALE * rows * SCALE];
        for (int y = 0; y < rows * SCALE; y++) {
            for (int x = 0; x < columns * SCALE; x++) {
                boolean isLight = areBlocks
                        ? isLightBlock(lines, x / SCALE, y / SCALE)
                        : lines.get(y / SCALE).charAt(2 * (x / SCALE)) == '#';
                pixels[y * columns * SCALE + x] = isLight ? WHITE : 0;
            }
        }
        return decoded(new RGBLuminanceSource(columns * SCALE, rows * SCALE, pixels));
    }

    private static boolean isLightBlock(List<String> lines, int x, int y) {
        char block = lines.get(y / 2).charAt(x);
        return block == '█' || block == (y % 2 == 0 ? '▀' : '▄');
    }

    private static String decoded(RGBLuminanceSource picture) throws Exception {
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code in the picture", e);
        }
    }
}
