package dk.partsync.command.settings;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.registers.sor.SorUrls;
import java.net.URI;

/** What fields of any register's settings must be like. */
final class Fields {

  private Fields() {}

  static void requirePercent(String field, int value) {
    if (value < 0 || value > 100) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, field + " must be a percentage, 0 to 100.");
    }
  }

  static void requireRange(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, field + " must be " + least + " to " + most + ".");
    }
  }

  static URI requireUrl(String field, String url) {
    try {
      return SorUrls.check(url);
    } catch (IllegalArgumentException e) {
      throw new CommandRejected(RejectionCode.INVALID_URL, field + ": " + e.getMessage());
    }
  }

  /** Of a service that a key is sent to beside the address, and never as a part of it. */
  static void requireBareUrl(String field, String url) {
    if (requireUrl(field, url).getRawQuery() != null) {
      throw new CommandRejected(
          RejectionCode.INVALID_URL,
          field + " must end before the question mark; a key is handed in as a credential.");
    }
  }
}
