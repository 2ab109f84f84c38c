package dk.partsync.simulator.sor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity file read back: values by lower-case column name, wrappers removed. */
record CsvTable(List<String> header, List<Map<String, String>> rows) {

  static CsvTable daily(SorWorld world) {
    return daily(world, SorFormat.standard());
  }

  static CsvTable daily(SorWorld world, SorFormat format) {
    return parse(dailyText(world, format));
  }

  static String dailyText(SorWorld world, SorFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      world.writeDaily(out, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static CsvTable parse(String text) {
    List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<String> header = lines.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i).toLowerCase(Locale.ROOT), line.get(i));
      }
      rows.add(row);
    }
    return new CsvTable(header, rows);
  }

  List<String> column(String name) {
    return rows.stream().map(row -> row.get(name.toLowerCase(Locale.ROOT))).toList();
  }

  List<Map<String, String>> rowsOf(String sorId) {
    return rows.stream().filter(row -> row.get("sorid").equals(sorId)).toList();
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"' && (quoted || field.length() == 0)) {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        line.add(unwrapped(field));
      } else if (c == '\n' && !quoted) {
        line.add(unwrapped(field));
        lines.add(line);
        line = new ArrayList<>();
      } else if (c != '\r' || quoted) {
        field.append(c);
      }
    }
    if (field.length() > 0 || !line.isEmpty()) {
      throw new IllegalArgumentException("the last line does not end");
    }
    return lines;
  }

  private static String unwrapped(StringBuilder field) {
    String text = field.toString().strip();
    field.setLength(0);
    return text.startsWith("=\"") ? text.substring(2, text.length() - 1) : text;
  }
}
