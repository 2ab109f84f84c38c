package dk.partsync.http;

import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.MessageFailure.TimedOut;
import java.util.Optional;

/** What a client is told when a command or query failed. */
final class FailedMessage {

  private FailedMessage() {}

  /** The problem that the exception or one of its causes stands for, none when it is unexpected. */
  static Optional<Problem> problemOf(Throwable failure) {
    return MessageFailure.of(failure).map(FailedMessage::problem);
  }

  private static Problem problem(MessageFailure failure) {
    if (failure instanceof Rejected rejected) {
      return Problem.of(rejected.code(), rejected.text());
    }
    return Problem.of(failure instanceof TimedOut ? ProblemCode.TIMEOUT : ProblemCode.UNAVAILABLE);
  }
}
