package dk.partsync.web.credentials;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what may be secret from the parts of a form as bytes that can be wiped, and from nowhere
 * else: what stands in an address ends up in logs.
 */
public final class SecretParts {

  private SecretParts() {}

  /**
   * The content of a part, none when there is no such part.
   *
   * @param most bytes that are read; of a longer part there is one more, by which it is known
   */
  public static byte @Nullable [] bytes(HttpServletRequest request, String name, int most)
      throws ServletException, IOException {
    Part part = request.getPart(name);
    if (part == null) {
      return null;
    }
    try (InputStream content = part.getInputStream()) {
      return content.readNBytes(most + 1);
    }
  }

  /** The characters of UTF-8, whose bytes are wiped. */
  public static char[] characters(byte[] utf8) {
    CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
    char[] text = new char[decoded.remaining()];
    decoded.get(text);
    Arrays.fill(decoded.array(), '\0');
    Arrays.fill(utf8, (byte) 0);
    return text;
  }
}
