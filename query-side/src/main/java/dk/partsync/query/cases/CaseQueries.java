package dk.partsync.query.cases;

import dk.partsync.api.cases.CaseId;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.FindCase;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.query.projection.PageKey;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which cases there are, and which a party is on. */
public final class CaseQueries {

  private static final String BY_ID = "case";
  private static final int OPEN_CASES = 50;

  private final MongoTemplate mongo;
  private final View view;

  public CaseQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  @Nullable CaseView find(FindCase query) {
    CaseDocument stored =
        mongo.findById(new CaseId(query.caseId()).aggregateId(), CaseDocument.class, collection());
    return stored == null ? null : stored.view();
  }

  @QueryHandler
  CasePage find(FindCasesOfParty query) {
    Criteria criteria = Criteria.where(CaseDocument.PARTIES).is(query.partyId());
    if (query.after() != null) {
      criteria.and("_id").gt(PageKey.parse(BY_ID, query.after()).id());
    }
    List<CaseDocument> rows = read(criteria, query.limit() + 1);
    boolean more = rows.size() > query.limit();
    List<CaseDocument> page = more ? rows.subList(0, query.limit()) : rows;
    return new CasePage(
        page.stream().map(CaseDocument::view).toList(),
        more ? new PageKey(BY_ID, "", page.get(page.size() - 1).id()).text() : null);
  }

  /** Ids of open cases that the party is on, at most 50. */
  public List<String> openCasesOf(String partyId) {
    return read(
            Criteria.where(CaseDocument.PARTIES).is(partyId).and(CaseDocument.CLOSED).is(null),
            OPEN_CASES)
        .stream()
        .map(CaseDocument::caseId)
        .toList();
  }

  private List<CaseDocument> read(Criteria criteria, int limit) {
    Query query = Query.query(criteria).with(Sort.by("_id")).limit(limit);
    return mongo.find(query, CaseDocument.class, collection());
  }

  private String collection() {
    return view.reading(CaseDocument.COLLECTION);
  }
}
