package dk.partsync.simulator.sor;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes lines of fields parted by semicolons, UTF-8 (registers/sor.md section 2.3). */
final class CsvLines implements Flushable {

  private final BufferedWriter out;
  private final SorFormat format;
  private boolean lineStarted;

  CsvLines(OutputStream out, SorFormat format) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.format = format;
    if (format.byteOrderMark()) {
      this.out.write('\uFEFF');
    }
  }

  void text(String value) throws IOException {
    separate();
    if (format.quoteAll() || needsQuotes(value)) {
      quoted(value);
    } else {
      out.write(value);
    }
  }

  void id(String value) throws IOException {
    if (value.isEmpty()) {
      text(value);
      return;
    }
    switch (format.ids()) {
      case WRAPPED -> text("=\"" + value + "\"");
      case BARE -> text(value);
      case TRAILING_BLANK -> text(value + " ");
      case WRAPPED_UNQUOTED -> {
        separate();
        out.write("=\"" + value + "\"");
      }
    }
  }

  void endLine() throws IOException {
    out.write(format.lineEnd());
    lineStarted = false;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void separate() throws IOException {
    if (lineStarted) {
      out.write(';');
    }
    lineStarted = true;
  }

  private void quoted(String value) throws IOException {
    out.write('"');
    out.write(value.replace("\"", "\"\""));
    out.write('"');
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ';' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
