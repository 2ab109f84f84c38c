package dk.partsync.app.acceptance;

import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The register's snapshot as text that can be damaged line by line and served. */
final class SnapshotText {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);
  private static final int HOUR = 12;

  private final RegisterSimulator register;
  private final List<String> lines;

  private SnapshotText(RegisterSimulator register, List<String> lines) {
    this.register = register;
    this.lines = lines;
  }

  static SnapshotText of(RegisterSimulator register) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    register.sor().writeDaily(out, SorFormat.standard());
    String text = out.toString(StandardCharsets.UTF_8);
    return new SnapshotText(register, new ArrayList<>(List.of(text.split("\r\n"))));
  }

  /** Line of the first row of a unit; the header is line 1. */
  int lineOf(String sorId) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("\"=\"\"" + sorId + "\"\"\"")) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no row of this unit");
  }

  void replace(int line, String old, String with) {
    String before = lines.get(line - 1);
    if (!before.contains(old)) {
      throw new IllegalArgumentException("line " + line + " has no such text");
    }
    lines.set(line - 1, before.replace(old, with));
  }

  /** Sets a field of a row, which is taken as it is. */
  void set(int line, String column, String field) {
    List<String> fields = fields(lines.get(line - 1));
    fields.set(fields(lines.get(0)).indexOf(column), field);
    lines.set(line - 1, String.join(";", fields));
  }

  /** The field as it is written. */
  String get(int line, String column) {
    return fields(lines.get(line - 1)).get(fields(lines.get(0)).indexOf(column));
  }

  /** Serves the text as published at noon of a day. */
  void serve(LocalDate published) throws IOException {
    String text = String.join("\r\n", lines) + "\r\n";
    String time = HTTP_DATE.format(published.atTime(HOUR, 0).atOffset(ZoneOffset.UTC));
    register.serve(SorFile.DAILY, bytes(text), time);
  }

  /** UTF-8, except that the replacement character stands for a byte that no text has. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\uFFFD') {
                out.write(0xFF);
              } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      if (c == ';' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
