package dk.partsync.query.credentials;

import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of the credentials. */
public final class CredentialsViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  public CredentialsViews(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                new CredentialsProjector(
                    mongo,
                    view.writing(),
                    held ->
                        configuration
                            .queryUpdateEmitter()
                            .emit(
                                FindCredentials.class,
                                query -> query.register() == held.register(),
                                ShownCredentials.of(held, clock.instant()))));
    configurer.registerQueryHandler(configuration -> new CredentialsQueries(mongo, view, clock));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view,
        batchSize,
        List.of(CredentialsDocument.COLLECTION),
        List.of(),
        slot -> new CredentialsProjector(mongo, () -> slot, held -> {}));
  }
}
