package dk.partsync.query.projection;

import java.nio.charset.StandardCharsets;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** What {@link DocumentWriter} writes to. */
final class TextBuffer extends BasicOutputBuffer {

  /** Stands for the text of the value that was named last. */
  @SuppressWarnings("StringOperationCanBeSimplified")
  static final String NEXT = new String("");

  private @Nullable Object next;

  TextBuffer(int bytes) {
    super(bytes);
  }

  void writeNext(Object value) {
    next = value;
  }

  @Override
  public void writeString(String text) {
    int start = getPosition();
    writeInt32(0);
    if (text == NEXT && next != null) {
      MessageAsText.write(next, this);
    } else {
      writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    writeByte(0);
    writeInt32(start, getPosition() - start - Integer.BYTES);
  }
}
