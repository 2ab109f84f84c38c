package dk.partsync.console.party;

import dk.partsync.api.RejectionCode;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;

/** Tells refusals that a form can explain from what is a page of its own. */
final class ContactRefusal {

  private ContactRefusal() {}

  static boolean is(RejectionCode code, RuntimeException failure) {
    return MessageFailure.of(failure)
        .map(known -> known instanceof Rejected rejected && rejected.code() == code)
        .orElse(false);
  }
}
