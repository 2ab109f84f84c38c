package dk.partsync.query.party;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.sor.SorStamp;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Where an event comes from, read from its metadata (design section 5). */
final class EventOrigin {

  private EventOrigin() {}

  static PartyHistory.Origin of(PartyStream.Fact fact) {
    MetaData meta = fact.message().getMetaData();
    SorStamp stamp = fact.event() instanceof SorPartyEvent sor ? sor.stamp() : null;
    CprStamp delivery = fact.event() instanceof CprEvent cpr ? cpr.stamp() : null;
    return new PartyHistory.Origin(
        text(meta, MetaKeys.WHO),
        text(meta, MetaKeys.WHY),
        text(meta, MetaKeys.RUN),
        text(meta, MetaKeys.SOURCE),
        line(meta),
        stamp == null ? null : stamp.validFrom(),
        delivery == null ? null : delivery.fetchedAt(),
        delivery == null ? null : delivery.trigger());
  }

  private static @Nullable String text(MetaData meta, String key) {
    Object value = meta.get(key);
    return value == null ? null : value.toString();
  }

  /** JSON gives small numbers back as integers and large ones as longs. */
  private static @Nullable Long line(MetaData meta) {
    return meta.get(MetaKeys.LINE) instanceof Number line ? line.longValue() : null;
  }
}
