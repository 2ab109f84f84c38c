package dk.partsync.app.metrics;

import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.sync.Register;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * How old what the parties show of registers is, and whether the promise is broken. The status is
 * asked for by whoever reads the metrics, and not again for a moment, so that readers cost little.
 */
@Component
class FreshnessMetrics implements MeterBinder {

  private static final Duration MEMORY = Duration.ofSeconds(5);
  private static final long PATIENCE_SECONDS = 2;

  private final QueryGateway queries;
  private final Clock clock;
  private final Map<Register, Known> known = new ConcurrentHashMap<>();

  FreshnessMetrics(QueryGateway queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (Register register : Register.values()) {
      Gauge.builder("partsync.register.source.age", () -> age(register))
          .description("Time since the source was as the parties show it")
          .baseUnit("seconds")
          .tag("register", register.name())
          .register(registry);
    }
    Gauge.builder("partsync.register.promise.broken", () -> broken(Register.CPR))
        .description("1 when what the register had is not on the parties as soon as promised")
        .tag("register", Register.CPR.name())
        .register(registry);
  }

  /** Not a number before the first run, and while nobody answers. */
  private double age(Register register) {
    return status(register)
        .map(RegisterStatus::lastCompleted)
        .map(run -> Duration.between(run.sourceAt(), clock.instant()).toMillis() / 1000.0)
        .orElse(Double.NaN);
  }

  /** Not a number while nothing is promised, and while nobody answers. */
  private double broken(Register register) {
    return status(register)
        .map(RegisterStatus::promise)
        .filter(promise -> promise != PromiseState.NONE)
        .map(promise -> promise == PromiseState.BROKEN ? 1.0 : 0.0)
        .orElse(Double.NaN);
  }

  private Optional<RegisterStatus> status(Register register) {
    return known
        .compute(
            register,
            (key, last) ->
                last == null || last.isOld(clock.instant())
                    ? new Known(ask(key), clock.instant())
                    : last)
        .status();
  }

  private Optional<RegisterStatus> ask(Register register) {
    try {
      return Optional.ofNullable(
          queries
              .query(new FindRegisterStatus(register), RegisterStatus.class)
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    }
  }

  private record Known(Optional<RegisterStatus> status, Instant at) {

    boolean isOld(Instant now) {
      return Duration.between(at, now).abs().compareTo(MEMORY) > 0;
    }
  }
}
