package dk.partsync.query.cpr;

import dk.partsync.api.party.FindQueuedFetches;
import dk.partsync.api.party.QueuedFetches;
import dk.partsync.query.projection.View;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers which fetches wait for CPR (N-38). */
final class QueuedFetchQueries {

  private final MongoTemplate mongo;
  private final View view;

  QueuedFetchQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  QueuedFetches find(FindQueuedFetches query) {
    List<QueuedFetches.Waiting> waiting = new ArrayList<>();
    mongo
        .getCollection(view.reading(QueuedFetchProjector.COLLECTION))
        .find()
        .sort(new Document(QueuedFetchProjector.SINCE, 1).append("_id", 1))
        .limit(query.limit())
        .forEach(stored -> waiting.add(waiting(stored)));
    return new QueuedFetches(waiting);
  }

  private static QueuedFetches.Waiting waiting(Document stored) {
    return new QueuedFetches.Waiting(
        stored.getString("_id"),
        stored.getDate(QueuedFetchProjector.SINCE).toInstant(),
        stored.getString(QueuedFetchProjector.WHO),
        stored.getString(QueuedFetchProjector.WHY));
  }
}
