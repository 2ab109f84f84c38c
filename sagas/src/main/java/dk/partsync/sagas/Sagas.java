package dk.partsync.sagas;

import dk.partsync.sagas.credentials.CredentialChangeSaga;
import dk.partsync.sagas.subscription.CprSubscriptionSaga;
import dk.partsync.sagas.sync.SyncRunSaga;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** The sagas as one piece of configuration. */
public final class Sagas implements ConfigurerModule {

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerSaga(SyncRunSaga.class)
        .registerSaga(CredentialChangeSaga.class)
        .registerEventHandler(c -> new CprSubscriptionSaga(c.commandGateway()));
  }
}
