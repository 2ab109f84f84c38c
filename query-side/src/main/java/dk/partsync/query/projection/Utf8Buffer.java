package dk.partsync.query.projection;

import java.nio.charset.StandardCharsets;
import org.bson.io.BasicOutputBuffer;

/** A buffer for documents of long texts, which are encoded as a whole and not letter by letter. */
public final class Utf8Buffer extends BasicOutputBuffer {

  /**
   * @param bytes that it holds before it grows
   */
  public Utf8Buffer(int bytes) {
    super(bytes);
  }

  @Override
  public void writeString(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    writeInt32(utf8.length + 1);
    writeBytes(utf8);
    writeByte(0);
  }
}
