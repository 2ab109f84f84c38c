package dk.partsync.query.party;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.sor.SorStamp;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Where an event comes from, read from its metadata (design section 5). */
final class EventOrigin {

  private EventOrigin() {}

  static PartyHistory.Origin of(PartyStream.Fact fact) {
    MetaData meta = fact.message().getMetaData();
    SorStamp stamp = fact.event() instanceof SorPartyEvent sor ? sor.stamp() : null;
    return new PartyHistory.Origin(
        text(meta, MetaKeys.WHO),
        text(meta, MetaKeys.WHY),
        text(meta, MetaKeys.RUN),
        text(meta, MetaKeys.SOURCE),
        line(meta),
        stamp == null ? null : stamp.validFrom(),
        fetchedAt(fact.event()),
        trigger(fact.event()));
  }

  private static @Nullable Instant fetchedAt(PartyEvent event) {
    CprStamp cpr = event instanceof CprEvent said ? said.stamp() : null;
    CvrStamp cvr = event instanceof CvrEvent said ? said.stamp() : null;
    if (cpr != null) {
      return cpr.fetchedAt();
    }
    return cvr == null ? null : cvr.fetchedAt();
  }

  private static @Nullable CprTrigger trigger(PartyEvent event) {
    CprStamp cpr = event instanceof CprEvent said ? said.stamp() : null;
    CvrStamp cvr = event instanceof CvrEvent said ? said.stamp() : null;
    if (cpr != null) {
      return cpr.trigger();
    }
    return cvr == null ? null : inHistory(cvr.trigger());
  }

  private static CprTrigger inHistory(CvrTrigger trigger) {
    return switch (trigger) {
      case MANUAL -> CprTrigger.MANUAL;
      case SYNC -> CprTrigger.SYNC;
    };
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
