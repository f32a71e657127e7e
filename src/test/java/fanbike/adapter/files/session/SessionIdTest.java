package fanbike.adapter.files.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTest {

    @Test
    void isTheStartTimeToTheSecond() {
        Instant startedAt = Instant.parse("2026-01-31T10:00:00.999Z");

        assertThat(SessionId.of(startedAt, 1).text()).isEqualTo("2026-01-31T10-00-00Z");
        assertThat(SessionId.of(startedAt, 2).text()).isEqualTo("2026-01-31T10-00-00Z-2");
    }

    @Test
    void sortsByStartThenByNumber() {
        Stream<String> shuffled = Stream.of(
                "2026-01-31T10-00-00Z-10",
                "2026-02-01T10-00-00Z",
                "2026-01-31T10-00-00Z-2",
                "2026-01-31T10-00-01Z",
                "2026-01-31T10-00-00Z");

        assertThat(shuffled.map(SessionId::new).sorted().map(SessionId::text))
                .containsExactly(
                        "2026-01-31T10-00-00Z",
                        "2026-01-31T10-00-00Z-2",
                        "2026-01-31T10-00-00Z-10",
                        "2026-01-31T10-00-01Z",
                        "2026-02-01T10-00-00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "a.b", "a b", "a\0", "\u00e4", "a\n"})
    void allowsNoNameThatCouldLeaveTheFolder(String text) {
        assertThat(SessionId.isOne(text)).isFalse();
        assertThatThrownBy(() -> new SessionId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters, digits and hyphens");
    }
}
