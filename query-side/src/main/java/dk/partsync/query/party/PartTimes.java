package dk.partsync.query.party;

import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyRegistered;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Since when each part of a person is as it is, always stored in the same order. */
record PartTimes(Map<PersonPart, Instant> since) {

  PartTimes {
    Map<PersonPart, Instant> ordered = new EnumMap<>(PersonPart.class);
    if (since != null) {
      ordered.putAll(since);
    }
    since = Collections.unmodifiableMap(ordered);
  }

  static PartTimes none() {
    return new PartTimes(Map.of());
  }

  @Nullable Instant of(PersonPart part) {
    return since.get(part);
  }

  PartTimes after(PartyEvent event, Instant at) {
    List<PersonPart> changed = parts(event);
    if (changed.isEmpty()) {
      return this;
    }
    Map<PersonPart, Instant> times = new EnumMap<>(PersonPart.class);
    times.putAll(since);
    changed.forEach(part -> times.put(part, at));
    return new PartTimes(times);
  }

  private static List<PersonPart> parts(PartyEvent event) {
    if (event instanceof PartyRegistered) {
      return List.of(PersonPart.OWN_NAME, PersonPart.OWN_ADDRESS, PersonPart.OWN_CONTACT_DATA);
    }
    if (event instanceof PartyDetailsChanged changed) {
      return Stream.of(
              changed.name() == null ? null : PersonPart.OWN_NAME,
              changed.address() == null ? null : PersonPart.OWN_ADDRESS,
              changed.contactData() == null ? null : PersonPart.OWN_CONTACT_DATA)
          .filter(Objects::nonNull)
          .toList();
    }
    if (event instanceof CprNameChanged) {
      return List.of(PersonPart.CPR_NAME);
    }
    return event instanceof CprAddressesChanged ? List.of(PersonPart.CPR_ADDRESSES) : List.of();
  }
}
