package dk.partsync.app.startup;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.web.Queries;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Searches for parties as soon as the views are there: the stand-in makes an index when it is asked
 * for the first time, and no user who searches should wait for it (docs/adr/0029).
 */
@Component
@Profile("embedded")
class FirstSearch implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(FirstSearch.class);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final FindParties ANYBODY =
      new FindParties("a", Set.of(), null, null, null, null, PartySort.NAME, false, null, 1);

  private final CatchUp catchUp;
  private final Queries queries;
  private final Thread thread = BackgroundThreads.named("first-search").newThread(this::search);

  FirstSearch(CatchUp catchUp, Queries queries) {
    this.catchUp = catchUp;
    this.queries = queries;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    thread.start();
  }

  private void search() {
    try {
      while (!catchUp.isReached()) {
        Thread.sleep(LOOK.toMillis());
      }
      queries.ask(ANYBODY, PartyPage.class);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("No search was made ahead of users", FailureWithoutTexts.of(e));
    }
  }

  @Override
  public void destroy() {
    thread.interrupt();
  }
}
