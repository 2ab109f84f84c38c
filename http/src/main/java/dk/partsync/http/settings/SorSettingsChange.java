package dk.partsync.http.settings;

import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.http.Caller;
import dk.partsync.http.Commands;
import dk.partsync.http.Queries;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Changes the SOR settings and waits until the view shows it. */
@Component
final class SorSettingsChange {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Commands commands;
  private final Queries queries;

  SorSettingsChange(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** The settings after the change, none when they were changed but the view lags behind. */
  Optional<SorSettingsView> make(ChangeSorSettings command, Caller caller) {
    SubscriptionQueryResult<SorSettingsView, SorSettingsView> settings =
        queries.follow(new FindSorSettings(), SorSettingsView.class);
    try {
      long version = commands.send(command, caller, Number.class).longValue();
      return Flux.concat(settings.initialResult(), settings.updates())
          .filter(view -> view.version() >= version)
          .take(PATIENCE)
          .next()
          .blockOptional();
    } finally {
      settings.cancel();
    }
  }
}
