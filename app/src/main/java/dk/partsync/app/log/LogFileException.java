package dk.partsync.app.log;

/** A file is no whole, unaltered exported log. The message tells the line and nothing of it. */
final class LogFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogFileException(long line, String reason) {
    super("Line %d of the file %s".formatted(line, reason));
  }
}
