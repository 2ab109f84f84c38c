package dk.partsync.query.credentials;

import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.query.projection.View;
import java.time.Clock;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers with what a register is called; before any upload, with nothing (A1-13). */
final class CredentialsQueries {

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  CredentialsQueries(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  @QueryHandler
  CredentialsView find(FindCredentials query) {
    CredentialsDocument stored =
        mongo.findById(
            HeldCredentials.streamOf(query.register()),
            CredentialsDocument.class,
            view.reading(CredentialsDocument.COLLECTION));
    return ShownCredentials.of(
        stored == null ? HeldCredentials.none(query.register()) : stored.asHeld(), clock.instant());
  }
}
