package dk.partsync.app.console;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Made-up persons who have been known for some years: their events are stored as of then. */
final class PastParties {

  static final String OLD_STREET = "Gammelgade";
  static final String NEW_STREET = "Nygade";
  static final String RUN = "run-7b0c3c0e-8a3e-3d0b-9d5a-0c9f2f8f1a11";

  private static final String NUMBER = "1403801232";
  private static final Map<String, String> BY_HAND =
      Map.of(MetaKeys.WHO, "caseworker", MetaKeys.WHY, "2025-0941");
  private static final Map<String, String> BY_RUN =
      Map.of(MetaKeys.WHO, MetaKeys.SYSTEM, MetaKeys.RUN, RUN);

  private final EventStore events;
  private final String id = PersonId.of(UUID.randomUUID());
  private long version;

  private PastParties(ConsoleProduct product) {
    this.events = product.bean(EventStore.class);
  }

  /**
   * Written down and fetched by hand in January 2025, with a new name and an address from runs
   * later, and a telephone written down in between.
   */
  static String person(ConsoleProduct product) {
    PastParties party = new PastParties(product);
    party.grow();
    return party.id;
  }

  /** The same, with name and address protected since February 2026. */
  static String protectedPerson(ConsoleProduct product) {
    PastParties party = new PastParties(product);
    party.grow();
    String at = "2026-02-10T05:03:00Z";
    CprProtection protection =
        new CprProtection(
            ProtectionKind.NAME_AND_ADDRESS,
            "navne_og_adresse",
            Instant.parse("2026-02-09T23:00:00Z"),
            null);
    party.store(
        at,
        BY_RUN,
        new AddressProtectionDetected(party.id, List.of(protection), stamp(at, CprTrigger.SYNC)),
        new CprDataFetched(party.id, null, stamp(at, CprTrigger.SYNC)));
    return party.id;
  }

  /** A person whose telephone was written down anew on each of as many days. */
  static String busyPerson(ConsoleProduct product, int days) {
    PastParties party = new PastParties(product);
    Instant first = Instant.parse("2025-03-01T09:00:00Z");
    party.store(first.toString(), BY_HAND, party.registered());
    for (int day = 1; day <= days; day++) {
      party.store(
          first.plusSeconds(86_400L * day).toString(),
          BY_HAND,
          party.contact("7000%04d".formatted(day), "lone@example.dk"));
    }
    return party.id;
  }

  private void grow() {
    String first = "2025-01-11T09:22:00Z";
    store(first, BY_HAND, registered(), new CprNumberAssigned(id, NUMBER));
    store(
        "2025-01-11T09:22:05Z",
        BY_HAND,
        new CprNameChanged(id, name("Registersen", "2009-08-01"), stamp(first, CprTrigger.MANUAL)),
        new CprAddressesChanged(
            id, addresses(OLD_STREET, "2015-05-01"), stamp(first, CprTrigger.MANUAL)),
        new CprStatusChanged(
            id,
            new CprStatus(
                PersonStatus.RESIDENT, "bopael_i_danmark", PartialDate.parse("2009-08-01", false)),
            stamp(first, CprTrigger.MANUAL)),
        new CprRelativesChanged(id, List.of(child(), child()), stamp(first, CprTrigger.MANUAL)),
        new CprDataFetched(id, null, stamp(first, CprTrigger.MANUAL)));
    store("2025-06-03T12:15:00Z", BY_HAND, contact("12345678", "lone@example.dk"));
    String married = "2025-09-01T05:02:00Z";
    store(
        married,
        BY_RUN,
        new CprNameChanged(id, name("Nygift", "2025-08-30"), stamp(married, CprTrigger.SYNC)),
        new CprDataFetched(id, null, stamp(married, CprTrigger.SYNC)));
    String moved = "2026-01-03T05:01:00Z";
    store(
        moved,
        BY_RUN,
        new CprAddressesChanged(
            id, addresses(NEW_STREET, "2026-01-01"), stamp(moved, CprTrigger.SYNC)),
        new CprDataFetched(id, null, stamp(moved, CprTrigger.SYNC)));
  }

  private PartyRegistered registered() {
    return new PartyRegistered(
        id,
        ContactType.P,
        new PersonDetails(
            new PersonName("Lone", "Skrevet", null),
            new PersonAddress(List.of("Egenvej 7"), "5000", "Odense C", "DK"),
            PersonContactData.none(),
            null));
  }

  private PartyDetailsChanged contact(String phone, String email) {
    return new PartyDetailsChanged(
        id, null, null, new PersonContactData(phone, null, email, false, null), null);
  }

  private static CprName name(String surname, String since) {
    return new CprName(
        "Lone", null, surname, surname + ",Lone", List.of(), PartialDate.parse(since, false));
  }

  private static CprAddresses addresses(String street, String since) {
    return new CprAddresses(
        new CprResidence(
            null,
            street,
            "012",
            null,
            null,
            null,
            null,
            "9000",
            "Aalborg",
            new CprCode("0851", "Aalborg", null),
            "7311",
            null,
            null,
            null,
            PartialDate.parse(since, false)),
        null,
        null,
        null,
        null);
  }

  private static CprRelative child() {
    return new CprRelative(
        RelationKind.CHILD, null, null, "Barnesen", null, null, null, null, List.of(), List.of());
  }

  private static CprStamp stamp(String at, CprTrigger trigger) {
    return new CprStamp(Instant.parse(at), trigger, "hash", false);
  }

  private void store(String at, Map<String, String> meta, PartyEvent... facts) {
    List<EventMessage<?>> messages = new ArrayList<>();
    for (PartyEvent fact : facts) {
      messages.add(
          new GenericDomainEventMessage<>(
              "Person",
              id,
              version++,
              fact,
              MetaData.from(meta),
              UUID.randomUUID().toString(),
              Instant.parse(at)));
    }
    events.publish(messages);
  }
}
