package dk.partsync.query.changes;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrOwnerChanged;
import dk.partsync.api.party.CvrStatusChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.ProtectionTurn;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionRequested;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Which events client applications hear of, and as what. Others are not even read. */
final class ChangeKinds {

  private static final Map<Class<?>, ChangeKind> BY_TYPE =
      Map.ofEntries(
          Map.entry(PartyRegistered.class, ChangeKind.REGISTERED),
          Map.entry(SorUnitImported.class, ChangeKind.REGISTERED),
          Map.entry(PartyDetailsChanged.class, ChangeKind.DETAILS_CHANGED),
          Map.entry(CprNumberAssigned.class, ChangeKind.NUMBER_ASSIGNED),
          Map.entry(CprNumbersChanged.class, ChangeKind.NUMBER_CHANGED),
          Map.entry(CprDataFetched.class, ChangeKind.REGISTER_DATA_RECEIVED),
          Map.entry(CprNameChanged.class, ChangeKind.NAME_CHANGED),
          Map.entry(SorUnitRenamed.class, ChangeKind.NAME_CHANGED),
          Map.entry(CprAddressesChanged.class, ChangeKind.MOVED),
          Map.entry(SorUnitMoved.class, ChangeKind.MOVED),
          Map.entry(CprStatusChanged.class, ChangeKind.STATUS_CHANGED),
          Map.entry(AddressProtectionDetected.class, ChangeKind.PROTECTION_DETECTED),
          Map.entry(AddressProtectionLifted.class, ChangeKind.PROTECTION_LIFTED),
          Map.entry(AddressProtectionTermReached.class, ChangeKind.PROTECTION_LAPSES_SOON),
          Map.entry(SorUnitClosed.class, ChangeKind.CLOSED),
          Map.entry(SorUnitReopened.class, ChangeKind.REOPENED),
          Map.entry(CvrUnitRegistered.class, ChangeKind.REGISTERED),
          Map.entry(CvrNumberChanged.class, ChangeKind.NUMBER_CHANGED),
          Map.entry(CvrNameChanged.class, ChangeKind.NAME_CHANGED),
          Map.entry(CvrAddressesChanged.class, ChangeKind.MOVED),
          Map.entry(CvrIndustriesChanged.class, ChangeKind.INDUSTRY_CHANGED),
          Map.entry(CvrStatusChanged.class, ChangeKind.STATUS_CHANGED),
          Map.entry(CvrUnitCeased.class, ChangeKind.CEASED),
          Map.entry(CvrUnitReopened.class, ChangeKind.REOPENED),
          Map.entry(
              CvrAdvertisingProtectionChanged.class, ChangeKind.ADVERTISING_PROTECTION_CHANGED),
          Map.entry(CvrOwnerChanged.class, ChangeKind.OWNER_CHANGED),
          Map.entry(SubscriptionRequested.class, ChangeKind.SUBSCRIBED),
          Map.entry(SubscriptionCancelled.class, ChangeKind.UNSUBSCRIBED));

  /** What is part of the first data of a person without anything having happened. */
  private static final Set<ChangeKind> NO_CHANGE_AT_FIRST =
      Set.of(ChangeKind.NAME_CHANGED, ChangeKind.MOVED, ChangeKind.STATUS_CHANGED);

  private ChangeKinds() {}

  /** What the event is to client applications, none when they do not hear of it. */
  static @Nullable FoundChange of(EventMessage<?> message) {
    ChangeKind kind = BY_TYPE.get(message.getPayloadType());
    boolean first = Boolean.TRUE.equals(message.getMetaData().get(MetaKeys.FIRST_DELIVERY));
    if (kind == null || (kind == ChangeKind.REGISTER_DATA_RECEIVED && !first)) {
      return null;
    }
    FoundChange found = found(kind, message.getPayload());
    return first && NO_CHANGE_AT_FIRST.contains(found.kind()) ? null : found;
  }

  private static FoundChange found(ChangeKind kind, Object event) {
    if (event instanceof CprStatusChanged changed) {
      return FoundChange.of(status(changed), changed.partyId());
    }
    if (event instanceof AddressProtectionDetected detected) {
      return term(kind, detected.partyId(), detected.protections());
    }
    if (event instanceof AddressProtectionTermReached reached) {
      return new FoundChange(
          turn(reached.turn()), reached.partyId(), reached.from(), reached.until());
    }
    return FoundChange.of(kind, partyId(event));
  }

  private static String partyId(Object event) {
    return event instanceof SubscriptionEvent subscription
        ? subscription.partyId()
        : ((PartyEvent) event).partyId();
  }

  private static ChangeKind turn(ProtectionTurn turn) {
    return switch (turn) {
      case BEGAN -> ChangeKind.PROTECTION_BEGAN;
      case LAPSES_WITHIN_30_DAYS, LAPSES_WITHIN_7_DAYS -> ChangeKind.PROTECTION_LAPSES_SOON;
      case ENDED -> ChangeKind.PROTECTION_ENDED;
    };
  }

  private static ChangeKind status(CprStatusChanged changed) {
    return switch (changed.status().status()) {
      case DEAD -> ChangeKind.DIED;
      case DISAPPEARED -> ChangeKind.DISAPPEARED;
      case EMIGRATED -> ChangeKind.EMIGRATED;
      default -> ChangeKind.STATUS_CHANGED;
    };
  }

  /** From the first moment of any to the last of all; open where one is. */
  private static FoundChange term(
      ChangeKind kind, String partyId, List<CprProtection> protections) {
    List<CprProtection> hiding =
        protections.stream().filter(one -> one.kind().hidesNameAndAddress()).toList();
    return new FoundChange(
        kind,
        partyId,
        bound(hiding.stream().map(CprProtection::from), Comparator.naturalOrder()),
        bound(hiding.stream().map(CprProtection::until), Comparator.reverseOrder()));
  }

  private static @Nullable Instant bound(
      Stream<@Nullable Instant> moments, Comparator<Instant> order) {
    List<@Nullable Instant> all = moments.toList();
    return all.contains(null)
        ? null
        : all.stream().filter(Objects::nonNull).min(order).orElse(null);
  }
}
