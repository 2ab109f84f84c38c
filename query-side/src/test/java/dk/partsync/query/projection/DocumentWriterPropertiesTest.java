package dk.partsync.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

class DocumentWriterPropertiesTest {

  @Property
  void textsAreStoredAsTheDriverStoresThem(
      @ForAll("texts") String one, @ForAll("texts") String two) {
    BasicOutputBuffer driver = new BasicOutputBuffer();
    try (BsonBinaryWriter expected = new BsonBinaryWriter(driver);
        DocumentWriter writer = new DocumentWriter(1)) {
      for (BsonBinaryWriter each : List.of(expected, writer)) {
        each.writeStartDocument();
        each.writeString("one", one);
        each.writeString("two", two);
        each.writeInt64("three", 3);
        each.writeEndDocument();
      }

      assertThat(bytes(writer.document())).isEqualTo(driver.toByteArray());
    }
  }

  @Property
  void aMessageIsATextAmongOthersAndIsReadAgain(
      @ForAll("texts") String one, @ForAll("texts") String two) {
    Message message = new Message(one, List.of(two, one));
    try (DocumentWriter writer = new DocumentWriter(1)) {
      writer.writeStartDocument();
      writer.writeString("before", two);
      writer.writeMessage("message", message);
      writer.writeString("empty", "");
      writer.writeEndDocument();
      RawBsonDocument document = writer.document();

      assertThat(document.keySet()).containsExactly("before", "message", "empty");
      assertThat(document.getString("before").getValue()).isEqualTo(two);
      assertThat(document.getString("empty").getValue()).isEmpty();
      assertThat(MessageAsText.read(document.getString("message").getValue(), Message.class))
          .isEqualTo(message);
    }
  }

  record Message(String text, List<String> texts) {}

  /** With signs of one to four bytes, and long enough for the buffer to grow more than once. */
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aæå\"\\\n\u0000€")
        .ofMaxLength(5_000)
        .map(text -> text.replace("€", "€🙂"))
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  private static byte[] bytes(RawBsonDocument document) {
    byte[] bytes = new byte[document.getByteBuffer().remaining()];
    document.getByteBuffer().get(bytes);
    return bytes;
  }
}
