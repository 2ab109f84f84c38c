package dk.partsync.command.cpr;

import dk.partsync.api.MessageJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link CprLineWriter} wrote. */
final class CprLineReader {

  static final JsonMapper JSON = mapper();

  private CprLineReader() {}

  /** Takes lines as they are read. */
  interface Receiver {
    /**
     * Takes one.
     *
     * @param number from 1
     */
    void receive(long number, Text text);
  }

  /** A line that is read when it is wanted. */
  record Text(String json) {
    CprLine line() {
      return JSON.readValue(json, CprLine.class);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
      return "(personal data)";
    }
  }

  static void read(Path file, Receiver receiver) throws InterruptedException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Thread.interrupted()) {
          throw new InterruptedException("the run was stopped");
        }
        receiver.receive(++number, new Text(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}
