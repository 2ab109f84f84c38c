package dk.partsync.simulator.cpr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas as they are downloaded. */
final class SchemaText {

  private SchemaText() {}

  static String of(CprService service) {
    return read("common") + "\n" + read(service.schemaName());
  }

  private static String read(String name) {
    try (InputStream in = SchemaText.class.getResourceAsStream(name + ".graphqls")) {
      if (in == null) {
        throw new IllegalStateException("no schema " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
