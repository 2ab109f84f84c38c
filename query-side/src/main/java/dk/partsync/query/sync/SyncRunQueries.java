package dk.partsync.query.sync;

import dk.partsync.api.PageLimit;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.FindUnfinishedSyncRuns;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.query.projection.PageKey;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/** Answers from the reports of runs. */
final class SyncRunQueries {

  private static final String NEWEST_FIRST = "RUNS";

  private final MongoTemplate mongo;
  private final View view;

  SyncRunQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  @Nullable SyncRunView find(FindSyncRun query) {
    SyncRunDocument run =
        mongo.findById(
            query.runId(), SyncRunDocument.class, view.reading(SyncRunDocument.COLLECTION));
    return run == null ? null : run.view();
  }

  /**
   * @throws QueryExecutionException when the page key is not one that this list gave out
   */
  @QueryHandler
  SyncRunPage find(FindSyncRuns query) {
    List<SyncRunDocument> runs = newestFirst(condition(query), query.limit() + 1);
    boolean more = runs.size() > query.limit();
    List<SyncRunDocument> page = more ? runs.subList(0, query.limit()) : runs;
    return new SyncRunPage(views(page), more ? keyOf(page.get(page.size() - 1)) : null);
  }

  @QueryHandler
  SyncRunPage find(FindUnfinishedSyncRuns query) {
    Document unfinished =
        new Document(SyncRunDocument.ENDED, null)
            .append(SyncRunDocument.STATE, new Document("$ne", SyncRunState.HELD.name()));
    return new SyncRunPage(views(newestFirst(unfinished, PageLimit.MAX)), null);
  }

  private List<SyncRunDocument> newestFirst(Document condition, int limit) {
    BasicQuery query = new BasicQuery(condition);
    query.setSortObject(new Document(SyncRunDocument.STARTED, -1).append("_id", -1));
    query.limit(limit);
    return mongo.find(query, SyncRunDocument.class, view.reading(SyncRunDocument.COLLECTION));
  }

  private static Document condition(FindSyncRuns query) {
    Document condition = new Document();
    if (query.register() != null) {
      condition.append(SyncRunDocument.REGISTER, query.register().name());
    }
    if (query.after() != null) {
      PageKey key = PageKey.parse(NEWEST_FIRST, query.after());
      Instant started = Instant.ofEpochMilli(key.number());
      Document tie =
          new Document(SyncRunDocument.STARTED, started)
              .append("_id", new Document("$lt", key.id()));
      condition.append(SyncRunDocument.STARTED, new Document("$lte", started));
      condition.append(
          "$or", List.of(new Document(SyncRunDocument.STARTED, new Document("$lt", started)), tie));
    }
    return condition;
  }

  private static String keyOf(SyncRunDocument last) {
    String started = Long.toString(last.startedAt().toEpochMilli());
    return new PageKey(NEWEST_FIRST, started, last.id()).text();
  }

  private static List<SyncRunView> views(List<SyncRunDocument> runs) {
    List<SyncRunView> views = new ArrayList<>();
    runs.forEach(run -> views.add(run.view()));
    return views;
  }
}
