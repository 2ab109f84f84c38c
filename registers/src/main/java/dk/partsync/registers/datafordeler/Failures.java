package dk.partsync.registers.datafordeler;

import dk.partsync.registers.datafordeler.DatafordelerFailure.Kind;
import dk.partsync.registers.http.SourceException;

/** Failures in words that hold nothing of what was asked or answered. */
final class Failures {

  private Failures() {}

  /** What it means that no answer was had. */
  static DatafordelerFailure of(SourceException e) {
    Kind kind =
        switch (e.code()) {
          case SOURCE_REFUSED -> Kind.RATE_LIMITED;
          case SOURCE_TOO_LARGE -> Kind.MALFORMED;
          default -> Kind.REGISTER_DOWN;
        };
    return new DatafordelerFailure(kind, String.valueOf(e.getMessage()));
  }

  static DatafordelerFailure notAuthorised(String text) {
    return new DatafordelerFailure(Kind.NOT_AUTHORISED, text);
  }

  static DatafordelerFailure badRequest(String text) {
    return new DatafordelerFailure(Kind.BAD_REQUEST, text);
  }

  static DatafordelerFailure interrupted() {
    return new DatafordelerFailure(Kind.REGISTER_DOWN, "The call was interrupted.");
  }

  static DatafordelerFailure malformed(String text) {
    return new DatafordelerFailure(Kind.MALFORMED, text);
  }
}
