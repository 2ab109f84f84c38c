package dk.partsync.app.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Secrets in the forms in which they could have been written down. */
final class PlantedSecrets {

  private final List<String> forms = new ArrayList<>();

  /** Plants a text, in the encodings of files and of the heap. */
  void plant(String text) {
    plant(text.getBytes(StandardCharsets.UTF_8));
    forms.add(latin1(text.getBytes(StandardCharsets.UTF_16BE)));
    forms.add(latin1(text.getBytes(StandardCharsets.UTF_16LE)));
  }

  /** Plants bytes: as they are, hexadecimal, and as part of a text in Base64. */
  void plant(byte[] bytes) {
    forms.add(latin1(bytes));
    forms.add(HexFormat.of().formatHex(bytes));
    forms.add(HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT));
    for (int before = 0; before < 3; before++) {
      byte[] moved = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, moved, before, bytes.length);
      String encoded = Base64.getEncoder().encodeToString(moved);
      forms.add(encoded.substring(before == 0 ? 0 : 4, encoded.length() - 4));
    }
  }

  /** Plants a piece from the middle of a file. */
  void plantPieceOf(byte[] file) {
    int middle = file.length / 2;
    plant(Arrays.copyOfRange(file, middle, middle + 48));
  }

  boolean areIn(String text) {
    String bytes = latin1(text.getBytes(StandardCharsets.UTF_8));
    return forms.stream().anyMatch(bytes::contains);
  }

  boolean areIn(Path file) {
    try {
      String bytes = latin1(Files.readAllBytes(file));
      return forms.stream().anyMatch(bytes::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
