package fanbike.adapter.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTest {

    private final Terminal terminal = mock();
    private final NonBlockingReader reader = mock();
    private final List<Integer> keys = new ArrayList<>();

    @BeforeEach
    void open() {
        when(terminal.enterRawMode()).thenReturn(new Attributes());
        when(terminal.getAttributes()).thenReturn(new Attributes());
    }

    @Test
    void handsKeysOnUntilASignalClosesTheTerminal() throws IOException {
        when(reader.read(anyLong())).thenReturn((int) 's', NonBlockingReader.READ_EXPIRED, (int) 'q');
        when(terminal.reader())
                .thenReturn(reader, reader, reader)
                .thenThrow(new IllegalStateException("Terminal has been closed"));

        new Keyboard(terminal).read(keys::add);

        assertThat(keys).containsExactly((int) 's', (int) 'q');
    }
}
