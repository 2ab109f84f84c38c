package dk.partsync.web;

import dk.partsync.api.ShownCharacters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Short text from a header that is stored or takes part in an id. */
public final class PrintableText {

  /** What {@link #isPrintable} asks for, in words for a client. */
  public static final String RULE = "must be 1 to 200 printable characters";

  private static final int MAX_LENGTH = 200;

  private PrintableText() {}

  /**
   * Text of a header, which may have been sent as UTF-8 though containers read headers as ISO
   * 8859-1 (RFC 9110 section 5.5): where the bytes are UTF-8, they are read as that.
   */
  public static String fromHeader(String header) {
    if (header.chars().anyMatch(c -> c > 0xFF)) {
      return header;
    }
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  /** Whether the text has 1 to 200 characters and none that is invisible. */
  public static boolean isPrintable(String text) {
    return !text.isBlank()
        && text.length() <= MAX_LENGTH
        && text.codePoints().allMatch(ShownCharacters::isShown);
  }
}
