package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person as private companies see it: only what is current, no number, no relatives, and neither
 * name nor address of the protected (sections 5.9 and 7.3).
 */
final class PrivateView {

  private final Instant now;

  PrivateView(Instant now) {
    this.now = now;
  }

  Map<String, Object> of(Citizen citizen) {
    boolean open = !citizen.isProtected(now);
    return new Node()
        .with("status", citizen.status.wire())
        .day("statusdato", citizen.statusDate)
        .with("statusdatousikkerhedsmarkering", citizen.statusDateUncertain)
        .with("stilling", citizen.occupation)
        .with("beskyttelser", protections(citizen))
        .with("navn", open ? name(citizen) : null)
        .with("adresseoplysninger", open ? home(citizen) : null)
        .with("udrejseIndrejse", open ? journey(citizen) : null)
        .with("kontaktadresse", contact(citizen))
        .with("vaergemaal", guardianship(citizen))
        .members();
  }

  private List<Map<String, Object>> protections(Citizen citizen) {
    return citizen.protections.stream()
        .filter(protection -> !protection.type().equals(Protection.CREDIT_WARNING))
        .filter(protection -> protection.isActive(now))
        .map(Records::protection)
        .toList();
  }

  private static @Nullable Object name(Citizen citizen) {
    Dated<Name> name = citizen.names.current();
    return name == null ? null : Records.name(name);
  }

  /** Of the dead, where they lived last. */
  private static @Nullable Object home(Citizen citizen) {
    Dated<Home> home =
        citizen.status == LifeStatus.DOED ? citizen.homes.last() : citizen.homes.current();
    return home == null ? null : Records.home(home);
  }

  private static @Nullable Object journey(Citizen citizen) {
    Dated<Journey> journey =
        citizen.status == LifeStatus.DOED ? citizen.journeys.last() : citizen.journeys.current();
    return journey == null ? null : Records.journey(journey);
  }

  private static @Nullable Object contact(Citizen citizen) {
    Lines contact = citizen.contact;
    boolean shown =
        switch (citizen.status) {
          case DOED, UDREJST, FORSVUNDET -> true;
          default -> false;
        };
    return (shown && contact != null) ? Records.lines(contact) : null;
  }

  private static @Nullable Object guardianship(Citizen citizen) {
    return citizen.guardianships.isEmpty()
        ? null
        : Records.guardianship(citizen.guardianships.get(0));
  }
}
