package dk.partsync.console.party;

import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.MessageFailure.TimedOut;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of what a user did, told once on the page after it.
 *
 * @param kind {@code ok}, {@code wait} or {@code bad}
 * @param key of the sentence
 * @param at a moment that the sentence may name
 */
public record PartyNotice(String kind, String key, @Nullable Instant at) {

  /** Name of the attribute that the page finds it under. */
  static final String NAME = "notice";

  /** It is done. */
  static PartyNotice done(String key) {
    return new PartyNotice("ok", key, null);
  }

  /** It was not done. */
  static PartyNotice refused(String key) {
    return new PartyNotice("bad", key, null);
  }

  /**
   * What CPR came to; a fetch that waits for it is told with the age of what stands (N-38).
   *
   * @param known when CPR last answered for the party before
   */
  static PartyNotice of(CprFetchAnswer answer, @Nullable Instant known) {
    if (answer.queued()) {
      return new PartyNotice(
          "wait", "party.fetch." + (known == null ? "QUEUED_NEW" : "QUEUED"), known);
    }
    String kind =
        switch (answer.outcome()) {
          case UPDATED, UNCHANGED, FOUND -> "ok";
          case REGISTER_DOWN, RATE_LIMITED, BUDGET_EXHAUSTED -> "wait";
          case NOT_FOUND,
              NOT_AUTHORISED,
              BAD_REQUEST,
              MALFORMED,
              NO_PURPOSE,
              FORBIDDEN,
              MODULE_OFF,
              NO_NUMBER,
              REFUSED,
              INCOMPLETE ->
              "bad";
        };
    return new PartyNotice(kind, "party.fetch." + answer.outcome(), answer.at());
  }

  /** What CVR came to. */
  static PartyNotice of(CvrFetchAnswer answer) {
    String kind =
        switch (answer.outcome()) {
          case REGISTERED, ALREADY_REGISTERED, UPDATED, UNCHANGED, FOUND -> "ok";
          case REGISTER_DOWN, RATE_LIMITED, BUDGET_EXHAUSTED -> "wait";
          case NOT_FOUND, NOT_AUTHORISED, BAD_REQUEST, MALFORMED, MODULE_OFF -> "bad";
        };
    return new PartyNotice(kind, "party.cvrFetch." + answer.outcome(), answer.at());
  }

  /**
   * Why a command was refused or not answered.
   *
   * @throws RuntimeException the failure itself when it is a surprise
   */
  static PartyNotice of(RuntimeException failure) {
    MessageFailure known = MessageFailure.of(failure).orElseThrow(() -> failure);
    if (known instanceof Rejected rejected) {
      return refused("failure." + rejected.code());
    }
    return refused(known instanceof TimedOut ? "failure.TIMEOUT" : "failure.UNAVAILABLE");
  }
}
