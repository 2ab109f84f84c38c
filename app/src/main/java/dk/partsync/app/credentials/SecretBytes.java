package dk.partsync.app.credentials;

import dk.partsync.api.credentials.CredentialSecret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A secret as bytes: the length of its file in four bytes, the file, and the text in UTF-8. What is
 * copied on the way is wiped.
 */
final class SecretBytes {

  /** Bytes of one in UTF-8; what takes four is two in Java. */
  private static final int LONGEST_CHARACTER = 3;

  private SecretBytes() {}

  static byte[] of(CredentialSecret secret) {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_CHARACTER * secret.text().length);
    try {
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .encode(CharBuffer.wrap(secret.text()), text, true);
      text.flip();
      return ByteBuffer.allocate(Integer.BYTES + secret.file().length + text.remaining())
          .putInt(secret.file().length)
          .put(secret.file())
          .put(text)
          .array();
    } finally {
      wipe(text);
    }
  }

  private static void wipe(ByteBuffer used) {
    used.clear();
    while (used.hasRemaining()) {
      used.put((byte) 0);
    }
  }

  static CredentialSecret read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] file = new byte[in.getInt()];
    in.get(file);
    CharBuffer decoded = StandardCharsets.UTF_8.decode(in);
    char[] text = new char[decoded.remaining()];
    decoded.get(text);
    Arrays.fill(decoded.array(), '\0');
    return file.length == 0 ? CredentialSecret.ofText(text) : CredentialSecret.ofFile(file, text);
  }
}
