package dk.partsync.query.projection;

import java.nio.charset.StandardCharsets;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** What {@link DocumentWriter} writes to. */
final class TextBuffer extends BasicOutputBuffer {

  private @Nullable Object message;

  TextBuffer(int bytes) {
    super(bytes);
  }

  /** The text that is written next is the value's. */
  void expect(Object message) {
    this.message = message;
  }

  @Override
  public void writeString(String text) {
    int start = getPosition();
    writeInt32(0);
    if (message == null) {
      writeBytes(text.getBytes(StandardCharsets.UTF_8));
    } else {
      MessageAsText.write(message, this);
      message = null;
    }
    writeByte(0);
    writeInt32(start, getPosition() - start - Integer.BYTES);
  }
}
