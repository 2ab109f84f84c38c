package dk.partsync.web.settings;

import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Changes the settings of a register and waits until the view shows it. */
@Component
public final class SettingsChange {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Commands commands;
  private final Queries queries;

  SettingsChange(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /**
   * Sends a command that answers the settings' version after it.
   *
   * @return the settings after the change, none when they were changed but the view lags behind
   */
  public <V> Optional<V> make(
      Object command, Caller caller, Object query, Class<V> view, ToLongFunction<V> versionOf) {
    SubscriptionQueryResult<V, V> settings = queries.follow(query, view);
    try {
      long version = commands.send(command, caller, Number.class).longValue();
      return Flux.concat(settings.initialResult(), settings.updates())
          .filter(shown -> versionOf.applyAsLong(shown) >= version)
          .take(PATIENCE)
          .next()
          .blockOptional();
    } finally {
      settings.cancel();
    }
  }
}
