package fanbike.adapter.files.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.ProtocolLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProtocolFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void listsTheBuiltInProtocolsWhereThereIsNoFolder() throws Exception {
        var library = new ProtocolFolder(folder.resolve("missing"));

        List<ProtocolFile> all = library.list().good();

        assertThat(ids(all)).isEqualTo(BuiltInProtocols.IDS);
    }

    @Test
    void listsTheUsersOwnFirstEachById() throws Exception {
        put("mine-2.json", GoodProtocol.JSON);
        put("mine.json", GoodProtocol.JSON);
        put("tabata.json", GoodProtocol.JSON);
        put(".hidden.json", "not a protocol");
        put("notes.txt", "not a protocol");

        List<ProtocolFile> all = library().list().good();

        List<String> others =
                BuiltInProtocols.IDS.stream().filter(id -> !id.equals("tabata")).toList();
        assertThat(ids(all))
                .containsExactlyElementsOf(Stream.concat(Stream.of("mine", "mine-2", "tabata"), others.stream())
                        .toList());
    }

    @Test
    void listsTheGoodOnesAndTellsTheProblemsOfEveryBadFile() throws Exception {
        put("a.json", "[]");
        put("b.json", GoodProtocol.with("\"repeat\": 2", "\"repeat\": 0"));
        put("My plan.json", GoodProtocol.JSON);

        ProtocolLibrary.Listing listing = library().list();

        assertThat(ids(listing.good())).contains("five-rounds-3-2-1");
        assertThat(listing.bad())
                .extracting(InvalidFileException::getMessage)
                .anyMatch(message -> message.startsWith(folder.resolve("a.json") + ": a list is not an object"))
                .anyMatch(
                        message -> message.startsWith(folder.resolve("b.json") + ": /blocks/0/repeat: 0 is too small"))
                .anyMatch(
                        message -> message.startsWith(folder.resolve("My plan.json") + ": this name cannot be asked"));
    }

    @Test
    void findsABuiltInProtocolById() throws Exception {
        ProtocolFile found = library().find("five-rounds-3-2-1");

        assertThat(found.protocol().title()).isEqualTo("Five rounds of 3-2-1");
        assertThat(found.json()).isEqualTo(Files.readString(Path.of("protocols/five-rounds-3-2-1.json")));
    }

    @Test
    void prefersTheUsersOwnOfTheSameName() throws Exception {
        put("tabata.json", GoodProtocol.JSON);

        ProtocolFile found = library().find("tabata");

        assertThat(found.protocol().title()).isEqualTo("T");
    }

    @Test
    void findsOneAlthoughAnotherIsBad() throws Exception {
        put("bad.json", "[]");
        put("mine.json", GoodProtocol.JSON);

        ProtocolFile found = library().find("mine");

        assertThat(found.protocol().id()).isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource({"My plan.json,my-plan", "X_1.json,x_1", "...json,protocol", "plan.txt,plan.txt", "été.json,t-"})
    void findsAnyFileByItsPath(String name, String id) throws Exception {
        put(name, GoodProtocol.JSON);

        ProtocolFile found = library().find(folder.resolve(name).toString());

        assertThat(found.protocol().id()).isEqualTo(id);
    }

    @Test
    void takesAnythingWithTheEndingForAPath() {
        assertThatThrownBy(() -> library().find("nowhere.json"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("nowhere.json: there is no such file; look for a slip in its name");
    }

    @Test
    void asksForTheNearestIdAndListsTheOthers() throws Exception {
        put("mine.json", "[]");

        assertThatThrownBy(() -> library().find("tabatta"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("tabatta: there is no such protocol; did you mean \"tabata\"?; there are: emom-40-20,"
                        + " five-rounds-3-2-1, ladder-10-to-40, mine, primer, tabata, thirty-thirty, zone-2;"
                        + " a file is named by its path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".", "Tabata", "a b", "\u001b[2J", "~", "-x", "\u0000"})
    void knowsNoProtocolByWhatIsNoId(String text) {
        assertThatThrownBy(() -> library().find(text))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("there is no such protocol")
                .message()
                .matches("[\\x20-\\x7e]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.json", "/", "./", "//"})
    void refusesAPathThatCannotBe(String path) {
        assertThatThrownBy(() -> library().find(path))
                .isInstanceOf(InvalidFileException.class)
                .message()
                .matches("[\\x20-\\x7e]+");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        Path large = put("large.json", GoodProtocol.JSON + " ".repeat(1_000_000));

        assertThatThrownBy(() -> library().read(large)).hasMessageContaining("at most 1,000,000 bytes");
    }

    @Test
    void saysThatAFileWithNothingInItIsEmpty() throws Exception {
        Path empty = put("empty.json", "");

        assertThatThrownBy(() -> library().read(empty)).hasMessage(empty + ": there is nothing in it");
    }

    @Test
    void saysThatTheFolderIsNone() throws Exception {
        Path file = put("file", "");

        assertThatThrownBy(() -> new ProtocolFolder(file).list())
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("cannot be listed");
    }

    private ProtocolFolder library() {
        return new ProtocolFolder(folder);
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> ids(List<ProtocolFile> files) {
        return files.stream().map(file -> file.protocol().id()).toList();
    }
}
