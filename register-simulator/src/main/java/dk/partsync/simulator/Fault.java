package dk.partsync.simulator;

import java.time.Duration;

/** One way in which a register can fail to serve a file properly. */
public sealed interface Fault {

  /** Drips 4 KiB every tenth of a second. */
  Fault SLOW = new Slow(Duration.ofMillis(100));

  /** Announces the full length and closes the connection half way. */
  Fault TORN = new Torn(50);

  /** A consistent answer with a shorter file that ends in the middle of a row or member. */
  Fault TRUNCATED = new Truncated(50);

  /** A consistent answer with the first half of the rows. */
  Fault HALF = new Rows(50);

  /** A consistent answer with the header line alone. */
  Fault HEADER_ONLY = new Rows(0);

  /** Status 429, to be tried again in a second. */
  Fault TOO_MANY_REQUESTS = new Refused(429, Duration.ofSeconds(1));

  /** Status 503, to be tried again in a second. */
  Fault UNAVAILABLE = new Refused(503, Duration.ofSeconds(1));

  /** Status 404. */
  Fault NOT_FOUND = new Refused(404, Duration.ZERO);

  /** A page of HTML with status 200. */
  Fault HTML = new Html();

  /**
   * Torn like {@link #TORN}, and before the connection closes the register edits a unit and
   * publishes, so that the rest can no longer be had.
   */
  Fault CHANGED_MID_RESUME = new ChangedMidResume();

  /** Takes the request and says nothing until the simulator is closed. */
  Fault NO_ANSWER = new NoAnswer();

  /** Announces no length and closes the connection half way, without the end of the last chunk. */
  Fault WRONG_LENGTH = new WrongLength();

  /**
   * Drips 4 KiB at a time.
   *
   * @param pause before each 4 KiB
   */
  record Slow(Duration pause) implements Fault {}

  /**
   * Closes the connection early.
   *
   * @param percent share of the body that is sent
   */
  record Torn(int percent) implements Fault {}

  /**
   * A shorter file; of a CSV file the last row is never whole.
   *
   * @param percent share of the bytes that is served, roughly
   */
  record Truncated(int percent) implements Fault {}

  /**
   * Fewer rows; only for the daily file.
   *
   * @param percent share of the rows that is served, rounded down; the header line always is
   */
  record Rows(int percent) implements Fault {}

  /**
   * An error status.
   *
   * @param retryAfter whole seconds for {@code Retry-After}; zero for none
   */
  record Refused(int status, Duration retryAfter) implements Fault {}

  /** See {@link #HTML}. */
  record Html() implements Fault {}

  /** See {@link #CHANGED_MID_RESUME}. */
  record ChangedMidResume() implements Fault {}

  /** See {@link #NO_ANSWER}. */
  record NoAnswer() implements Fault {}

  /** See {@link #WRONG_LENGTH}. */
  record WrongLength() implements Fault {}
}
