package dk.partsync.query.access;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.FindAccess;
import dk.partsync.api.access.FindAccessOfPerson;
import dk.partsync.query.projection.PageKey;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers who used personal data, the newest first. */
final class AccessQueries {

  private static final String NEWEST_FIRST = "access";

  private final MongoTemplate mongo;
  private final View view;

  AccessQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  AccessPage find(FindAccess query) {
    List<Criteria> wanted = new ArrayList<>();
    if (query.partyId() != null) {
      wanted.add(Criteria.where(AccessDocument.PARTY).is(query.partyId()));
    }
    if (query.who() != null) {
      wanted.add(Criteria.where(AccessDocument.WHO).is(query.who()));
    }
    return page(wanted, query.after(), query.limit());
  }

  @QueryHandler
  AccessPage find(FindAccessOfPerson query) {
    Criteria party = Criteria.where(AccessDocument.PARTY).is(query.partyId());
    return page(
        List.of(
            query.numberHashes().isEmpty()
                ? party
                : new Criteria()
                    .orOperator(
                        party, Criteria.where(AccessDocument.NUMBER).in(query.numberHashes()))),
        query.after(),
        query.limit());
  }

  private AccessPage page(List<Criteria> filters, @Nullable String after, int limit) {
    List<Criteria> wanted = new ArrayList<>(filters);
    if (after != null) {
      wanted.add(after(PageKey.parse(NEWEST_FIRST, after)));
    }
    Criteria all = wanted.isEmpty() ? new Criteria() : new Criteria().andOperator(wanted);
    List<AccessDocument> rows =
        mongo.find(
            Query.query(all)
                .with(Sort.by(Sort.Direction.DESC, AccessDocument.AT, "_id"))
                .limit(limit + 1),
            AccessDocument.class,
            view.reading(AccessDocument.COLLECTION));
    boolean more = rows.size() > limit;
    List<AccessDocument> page = more ? rows.subList(0, limit) : rows;
    return new AccessPage(
        page.stream().map(AccessDocument::view).toList(),
        more ? key(page.get(page.size() - 1)) : null);
  }

  private static Criteria after(PageKey key) {
    Instant at = Instant.ofEpochMilli(key.number());
    return new Criteria()
        .orOperator(
            Criteria.where(AccessDocument.AT).lt(at),
            Criteria.where(AccessDocument.AT).is(at).and("_id").lt(key.id()));
  }

  private static String key(AccessDocument last) {
    return new PageKey(NEWEST_FIRST, String.valueOf(last.at().toEpochMilli()), last.id()).text();
  }
}
