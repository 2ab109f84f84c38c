package dk.partsync.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/** Edits one row in a thousand of a snapshot, others each time. */
final class TouchedRows {

  private static final int ONE_IN = 1_000;
  private static final String END_OF_ID = "\"\"\"";

  private final Path file;
  private int edits;

  TouchedRows(Path file) {
    this.file = file;
  }

  /** Other bytes, same content: a blank behind the id, which readers leave out. */
  void rewrite() throws IOException {
    edit(row -> row.replaceFirst(END_OF_ID, " " + END_OF_ID));
  }

  /** Other names. */
  void rename() throws IOException {
    String mark = "N" + edits + " ";
    edit(row -> row.replaceFirst(END_OF_ID + ";(\"?)", END_OF_ID + ";$1" + mark));
  }

  private void edit(UnaryOperator<String> change) throws IOException {
    edits++;
    Path edited = file.resolveSibling("edited.csv");
    try (BufferedReader in = Files.newBufferedReader(file);
        BufferedWriter out = Files.newBufferedWriter(edited)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        boolean chosen = number > 0 && number % ONE_IN == edits % ONE_IN;
        out.write(chosen ? change.apply(line) : line);
        out.write("\r\n");
        number++;
      }
    }
    Files.move(edited, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
