package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.cvr.SimulatedUnit;
import dk.partsync.simulator.cvr.UnitChanges;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets people steer the simulated CVR with curl.
 *
 * <ul>
 *   <li>{@code GET /simulator/cvr}: day, units, addresses, credentials and waiting faults
 *   <li>{@code GET /simulator/cvr/special}: names of the special units; {@code ?name=manyUnits}:
 *       one of them
 *   <li>{@code GET /simulator/cvr/units?number=}: those with a CVR number or P-number
 *   <li>{@code POST /simulator/cvr/change} with the form {@code unit=}id or special name and {@code
 *       change=rename|move|changeIndustry|protect|unprotect|goBankrupt|close|moveTo|mergeInto|
 *       tellAgain|giveNumberAgain}; moveTo and mergeInto with {@code company=}id or special name
 *   <li>{@code POST /simulator/cvr/next-day}: what happened, in the other registers too
 *   <li>{@code POST /simulator/cvr/hold-imports} and {@code /complete-imports}: imports in between
 *       stay incomplete
 *   <li>{@code POST /simulator/cvr/misbehave?endpoint=data|distribution&fault=RESET&times=2}
 *   <li>{@code POST /simulator/cvr/behave}: forgets all faults
 * </ul>
 */
final class CvrControlHandler implements HttpHandler {

  static final String PATH = "/simulator/cvr";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SimulatedCvr cvr;
  private final RegisterSimulator simulator;

  CvrControlHandler(SimulatedCvr cvr, RegisterSimulator simulator) {
    this.cvr = cvr;
    this.simulator = simulator;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      steer(exchange);
    }
  }

  private void steer(HttpExchange exchange) throws IOException {
    Map<String, String> query = Parameters.ofQuery(exchange);
    String path = exchange.getRequestURI().getPath().substring(PATH.length());
    try {
      switch (exchange.getRequestMethod() + " " + path) {
        case "GET " -> answer(exchange, state());
        case "GET /special" -> answer(exchange, special(query));
        case "GET /units" ->
            answer(exchange, cvr.world().withNumber(query.getOrDefault("number", "")));
        case "POST /change" -> answer(exchange, change(Parameters.ofForm(exchange)));
        case "POST /next-day" -> answer(exchange, simulator.nextDay().cvr());
        case "POST /hold-imports" -> steered(exchange, () -> cvr.world().holdImports());
        case "POST /complete-imports" -> steered(exchange, () -> cvr.world().completeImports());
        case "POST /misbehave" -> steered(exchange, () -> misbehave(query));
        case "POST /behave" -> steered(exchange, cvr::behave);
        default -> TextResponse.send(exchange, 404, "text/plain", "no such endpoint\n");
      }
    } catch (IllegalArgumentException e) {
      TextResponse.send(exchange, 400, "text/plain", e.getMessage() + "\n");
    }
  }

  private void steered(HttpExchange exchange, Runnable step) throws IOException {
    step.run();
    answer(exchange, state());
  }

  private Object special(Map<String, String> query) {
    String name = query.get("name");
    return name == null ? cvr.world().specialNames() : cvr.world().special(name);
  }

  private SimulatedUnit change(Map<String, String> form) {
    String id = id(form.getOrDefault("unit", ""));
    UnitChanges unit = cvr.world().change(id);
    return switch (form.getOrDefault("change", "")) {
      case "rename" -> unit.rename("Nynavnet Prøve ApS");
      case "move" -> unit.move();
      case "changeIndustry" -> unit.changeIndustry();
      case "protect" -> unit.protect();
      case "unprotect" -> unit.unprotect();
      case "goBankrupt" -> unit.goBankrupt();
      case "close" -> unit.close();
      case "moveTo" -> unit.moveTo(id(form.getOrDefault("company", "")));
      case "mergeInto" -> unit.mergeInto(id(form.getOrDefault("company", "")));
      case "tellAgain" -> unit.tellAgain();
      case "giveNumberAgain" -> cvr.world().giveNumberAgain(id);
      default -> throw new IllegalArgumentException("no such change");
    };
  }

  private String id(String who) {
    CvrWorld world = cvr.world();
    return world.specialNames().contains(who) ? world.special(who).id() : who;
  }

  private void misbehave(Map<String, String> query) {
    String endpoint = query.getOrDefault("endpoint", "data").toUpperCase(Locale.ROOT);
    cvr.misbehave(CvrEndpoint.valueOf(endpoint), AskedFaults.of(query));
  }

  private Map<String, Object> state() {
    CvrWorld world = cvr.world();
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("day", world.today().toString());
    state.put("units", world.size());
    state.put("importsHeld", world.importsAreHeld());
    state.put("url", cvr.serviceUrl().toString());
    state.put("apiKey", cvr.apiKey());
    state.put("token", simulator.cpr().tokenUrl().toString());
    state.put("tokenByCertificate", simulator.cpr().certificateTokenUrl().toString());
    state.put("clientId", cvr.system().clientId());
    state.put("clientSecret", cvr.system().clientSecret());
    state.put("distribution", cvr.distributionUrl().toString());
    state.put("user", cvr.distributionUser());
    state.put("password", cvr.distributionPassword());
    state.put(
        "faultsWaiting",
        Map.of(
            "data", waiting(CvrEndpoint.DATA), "distribution", waiting(CvrEndpoint.DISTRIBUTION)));
    return state;
  }

  private List<String> waiting(CvrEndpoint endpoint) {
    return cvr.waiting(endpoint).stream().map(FaultNames::of).toList();
  }

  private static void answer(HttpExchange exchange, @Nullable Object value) throws IOException {
    String json = JSON.writeValueAsString(Objects.requireNonNull(value));
    TextResponse.send(exchange, 200, "application/json", json + "\n");
  }
}
