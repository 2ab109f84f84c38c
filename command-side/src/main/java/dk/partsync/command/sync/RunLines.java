package dk.partsync.command.sync;

import dk.partsync.api.MessageJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link RunLineWriter} wrote. */
public final class RunLines {

  static final JsonMapper JSON = mapper();

  private RunLines() {}

  /** Takes lines as they are read. */
  public interface Receiver<L> {

    /**
     * Takes one.
     *
     * @param number from 1
     */
    void receive(long number, Text<L> text);
  }

  /** A line that is read when it is wanted. */
  public record Text<L>(String json, Class<L> type) {

    public L line() {
      return JSON.readValue(json, type);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
      return "(a line of a run)";
    }
  }

  /**
   * Hands every line on.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  public static <L> void read(Path file, Class<L> type, Receiver<L> receiver)
      throws InterruptedException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Thread.interrupted()) {
          throw new InterruptedException("the run was stopped");
        }
        receiver.receive(++number, new Text<>(line, type));
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
