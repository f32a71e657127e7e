package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final String ADDRESS = "http://192.168.178.123:8321/?token=AAAAAAAAAAAAAAAAAAAAAA";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCameraReadsIt(boolean areBlocks) throws Exception {
        QrCode code = QrCode.of(ADDRESS);

        List<String> lines = areBlocks ? code.halfBlocks() : code.ascii();

        assertThat(Camera.read(lines, areBlocks)).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itFitsATerminal(boolean areBlocks) {
        QrCode code = QrCode.of(ADDRESS);

        List<String> lines = areBlocks ? code.halfBlocks() : code.ascii();

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(areBlocks ? 21 : 41)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(82));
    }
}
