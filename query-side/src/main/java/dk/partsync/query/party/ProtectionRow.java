package dk.partsync.query.party;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.query.projection.MessageAsText;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * The fields of {@link PartyDocument} that a list of protections shows or is keyed by.
 *
 * @param guardedUntil the last moment of all protections
 * @param spans never without one of a protection
 */
record ProtectionRow(
    String id, String name, Instant guardedUntil, List<Hiding> spans, CprFacts cpr) {

  static final List<String> FIELDS =
      List.of("name", PartyDocument.GUARDED_UNTIL, Hiding.FIELD, "cpr");

  static ProtectionRow of(Document stored) {
    return new ProtectionRow(
        stored.getString("_id"),
        stored.getString("name"),
        stored.getDate(PartyDocument.GUARDED_UNTIL).toInstant(),
        stored.getList(Hiding.FIELD, Document.class).stream().map(Hiding::read).toList(),
        MessageAsText.read(stored.getString("cpr"), CprFacts.class));
  }

  ProtectionState stateAt(Instant now) {
    return Hiding.stateAt(now, spans);
  }

  /** The span that holds, or else comes first, or else was the last. */
  Hiding spanAt(Instant now) {
    List<Hiding> guarding =
        spans.stream().filter(span -> span.state() == ProtectionState.PROTECTED).toList();
    return guarding.stream()
        .filter(span -> span.until() >= now.toEpochMilli())
        .findFirst()
        .orElseGet(() -> guarding.get(guarding.size() - 1));
  }

  /** What the protections within the span are. */
  List<ProtectionKind> kindsOf(Hiding span) {
    return cpr.person().protections().stream()
        .filter(protection -> protection.kind().hidesNameAndAddress())
        .filter(protection -> isWithin(span, protection))
        .map(CprProtection::kind)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isWithin(Hiding span, CprProtection protection) {
    Instant from = protection.from();
    return from == null
        ? span.from() == Long.MIN_VALUE
        : from.toEpochMilli() >= span.from() && from.toEpochMilli() <= span.until();
  }
}
