package dk.partsync.api.party;

import org.jspecify.annotations.Nullable;

/** Facts about a party that is a person, each carrying what changed and nothing else. */
public sealed interface PersonEvent extends PartyEvent
    permits PartyRegistered, PartyDetailsChanged {

  /**
   * The person's own details after this fact.
   *
   * @param before none before the person's first event
   */
  PersonDetails applyTo(@Nullable PersonDetails before);
}
