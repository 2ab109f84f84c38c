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

  /** Status 500. */
  Fault SERVER_ERROR = new Refused(500, Duration.ZERO);

  /** Status 502. */
  Fault BAD_GATEWAY = new Refused(502, Duration.ZERO);

  /** Redirects to the address that was asked for. */
  Fault REDIRECT_LOOP = new Redirected("");

  /** Redirects to a server of somebody else. */
  Fault REDIRECT_AWAY = new Redirected("http://192.0.2.1/SorEntity_daily.csv");

  /** Says that the content is compressed by gzip, and it is neither that nor the file. */
  Fault BROKEN_GZIP = new BrokenGzip();

  /** A consistent answer with the tag that the file had before the last publication. */
  Fault STALE_ETAG = new StaleEtag();

  /** A consistent answer that claims to be ten years newer than it is. */
  Fault CLOCK_AHEAD = new ClockSkew("Sun, 21 Sep 2036 01:00:00 GMT");

  /** A consistent answer that claims to be from the beginning of time. */
  Fault CLOCK_BEHIND = new ClockSkew("Thu, 01 Jan 1970 00:00:00 GMT");

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

  /** Status 401. */
  Fault UNAUTHORISED = new Refused(401, Duration.ZERO);

  /** Status 403. */
  Fault FORBIDDEN = new Refused(403, Duration.ZERO);

  /** Closes the connection without a word. */
  Fault RESET = new Reset();

  /** A right answer after more than a minute. */
  Fault LATE = new Late(Duration.ofSeconds(65));

  /** Errors in place of data, with status 200. */
  Fault GRAPHQL_ERRORS = new GraphQlErrors(200);

  /** Errors in place of data, with status 400. */
  Fault GRAPHQL_ERRORS_400 = new GraphQlErrors(400);

  /** Data with holes, and the errors that say so. */
  Fault PARTIAL_DATA = new PartialData();

  /** Null where a list is empty. */
  Fault NULL_LISTS = new NullLists();

  /** Values that no code list of today has. */
  Fault UNKNOWN_VALUES = new UnknownValues();

  /** Only for services that answer questions by GraphQL. */
  sealed interface OfGraphQl extends Fault {}

  /**
   * See {@link #GRAPHQL_ERRORS}.
   *
   * @param status of HTTP
   */
  record GraphQlErrors(int status) implements OfGraphQl {}

  /** See {@link #PARTIAL_DATA}. */
  record PartialData() implements OfGraphQl {}

  /** See {@link #NULL_LISTS}. */
  record NullLists() implements OfGraphQl {}

  /** See {@link #UNKNOWN_VALUES}. */
  record UnknownValues() implements OfGraphQl {}

  /** See {@link #RESET}. */
  record Reset() implements Fault {}

  /**
   * A right answer, late.
   *
   * @param delay before anything is said
   */
  record Late(Duration delay) implements Fault {}

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

  /**
   * Status 302.
   *
   * @param location empty for the address that was asked for
   */
  record Redirected(String location) implements Fault {}

  /** See {@link #BROKEN_GZIP}. */
  record BrokenGzip() implements Fault {}

  /** See {@link #STALE_ETAG}. */
  record StaleEtag() implements Fault {}

  /**
   * A consistent answer with a wrong time.
   *
   * @param lastModified HTTP date
   */
  record ClockSkew(String lastModified) implements Fault {}
}
