package dk.partsync.app.metrics;

import dk.partsync.api.sync.Register;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.registers.cpr.DatafordelerCpr;
import dk.partsync.registers.cvr.CvrClient;
import dk.partsync.registers.http.CallOutcome;
import dk.partsync.registers.http.CircuitState;
import dk.partsync.registers.http.RegisterCalls;
import dk.partsync.registers.http.SourceDownloader;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Calls to registers by how they ended, and servers that are left alone for a while. */
@Component
@ConditionalOnRole(ProcessRole.COMMAND)
class RegisterMetrics implements MeterBinder {

  private final SourceDownloader sor;
  private final DatafordelerCpr cpr;
  private final CvrClient cvr;

  RegisterMetrics(SourceDownloader sor, DatafordelerCpr cpr, CvrClient cvr) {
    this.sor = sor;
    this.cpr = cpr;
    this.cvr = cvr;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    bind(Register.SOR, sor.calls(), registry);
    bind(Register.CPR, cpr.calls(), registry);
    bind(Register.CVR, cvr.calls(), registry);
    bindBudget(Register.CPR, cpr, DatafordelerCpr::callsBeyondBudget, registry);
    bindBudget(Register.CVR, cvr, CvrClient::callsBeyondBudget, registry);
  }

  private static <T> void bindBudget(
      Register register, T client, ToDoubleFunction<T> callsBeyond, MeterRegistry registry) {
    FunctionCounter.builder("partsync.register.calls.beyond.budget", client, callsBeyond)
        .description("Calls beyond the organisation's own limits, made or refused")
        .tag("register", register.name())
        .register(registry);
  }

  private static void bind(Register register, RegisterCalls calls, MeterRegistry registry) {
    for (CallOutcome outcome : CallOutcome.values()) {
      FunctionCounter.builder("partsync.register.calls", calls, all -> all.count(outcome))
          .description("Calls to registers")
          .tag("register", register.name())
          .tag("outcome", outcome.name())
          .register(registry);
    }
    Gauge.builder("partsync.register.circuits.open", calls, RegisterMetrics::leftAlone)
        .description("Servers of registers that are not called, as the last calls failed")
        .tag("register", register.name())
        .register(registry);
  }

  private static long leftAlone(RegisterCalls calls) {
    return calls.circuits().values().stream().filter(CircuitState.OPEN::equals).count();
  }
}
