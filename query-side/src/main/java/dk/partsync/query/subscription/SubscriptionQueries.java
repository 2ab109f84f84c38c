package dk.partsync.query.subscription;

import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.FindSubscriptions;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.query.projection.PageKey;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers who is kept up to date, and who was on any day. */
final class SubscriptionQueries {

  private static final String ID_PREFIX = "subscription-";

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  /**
   * @param clock its zone is where days are told
   */
  SubscriptionQueries(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  @QueryHandler
  SubscriptionView find(FindSubscription query) {
    SubscriptionDocument stored =
        mongo.findById(ID_PREFIX + query.partyId(), SubscriptionDocument.class, collection());
    LocalDate day = query.on();
    if (stored == null) {
      return new SubscriptionView(
          query.partyId(),
          Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock)),
          SubscriptionState.NONE,
          null,
          List.of());
    }
    return day == null ? stored.viewNow(clock) : stored.viewOn(day, clock);
  }

  @QueryHandler
  SubscriptionPage find(FindSubscriptions query) {
    SubscriptionState state = query.state();
    String order = "subscription" + (state == null ? "" : state);
    Criteria criteria = new Criteria();
    if (state != null) {
      criteria = criteria.and(SubscriptionDocument.STATE).is(state);
    }
    if (query.after() != null) {
      criteria = criteria.and("_id").gt(PageKey.parse(order, query.after()).id());
    }
    List<SubscriptionDocument> rows =
        mongo.find(
            Query.query(criteria).with(Sort.by("_id")).limit(query.limit() + 1),
            SubscriptionDocument.class,
            collection());
    boolean more = rows.size() > query.limit();
    List<SubscriptionDocument> page = more ? rows.subList(0, query.limit()) : rows;
    return new SubscriptionPage(
        page.stream().map(document -> document.viewNow(clock)).toList(),
        more ? new PageKey(order, "", page.get(page.size() - 1).id()).text() : null);
  }

  private String collection() {
    return view.reading(SubscriptionDocument.COLLECTION);
  }
}
