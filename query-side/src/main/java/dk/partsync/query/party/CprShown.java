package dk.partsync.query.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.party.CprPart;
import dk.partsync.api.party.CprUpdatesPaused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What CPR says of a person, with everything left out that may not be disclosed. */
final class CprShown {

  private final CprFacts facts;
  private final CprPerson person;
  private final Disclosure disclosure;

  private CprShown(CprFacts facts, Disclosure disclosure) {
    this.facts = facts;
    this.person = facts.person();
    this.disclosure = disclosure;
  }

  static CprPart of(CprFacts facts, Disclosure disclosure) {
    return new CprShown(facts, disclosure).part();
  }

  private CprPart part() {
    boolean masked = disclosure.masked();
    boolean numbers = disclosure.withNumbers() && !masked;
    CprStamp stamp = facts.stamp();
    CprUpdatesPaused pause = facts.pause();
    return new CprPart(
        numbers ? formatted(person.numbers().current()) : null,
        numbers ? person.numbers().former().stream().map(CprShown::formatted).toList() : List.of(),
        masked ? null : person.name(),
        masked ? null : person.addresses(),
        masked ? List.of() : lines(person.addresses().residence()),
        stamp == null ? null : person.status(),
        stamp == null ? null : personalData(masked),
        person.relatives().stream().map(this::relative).toList(),
        person.protections(),
        stamp == null ? null : stamp.fetchedAt(),
        stamp == null ? null : stamp.trigger(),
        stamp != null && stamp.privateAccess(),
        pause == null ? null : pause.until(),
        pause == null || masked ? null : pause.reason(),
        facts.fetchQueued());
  }

  /** Masked as in a history: of what is left nothing tells of a place or of the number. */
  private CprPersonalData personalData(boolean masked) {
    CprPersonalData all = person.personalData();
    return masked
        ? new CprPersonalData(
            all.sex(), null, null, null, null, all.civilStatus(), all.citizenships(), null, null)
        : all;
  }

  /** A custody begins with the child's life, so its days would tell a birth date. */
  private CprRelative relative(CprRelative relative) {
    boolean shown = disclosure.shows(relative);
    return new CprRelative(
        relative.kind(),
        shown ? relative.personId() : null,
        shown && disclosure.withNumbers() ? relative.cprNumber() : null,
        shown ? relative.name() : null,
        shown ? relative.birthDate() : null,
        relative.role(),
        shown ? relative.since() : null,
        shown ? relative.until() : null,
        relative.protections(),
        shown ? relative.guardianLines() : List.of());
  }

  private static List<String> lines(@Nullable CprResidence residence) {
    return residence == null ? List.of() : residence.lines();
  }

  private static String formatted(String number) {
    return CprNumber.isOne(number) ? CprNumber.of(number).formatted() : number;
  }
}
