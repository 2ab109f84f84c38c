package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cpr.PersonChanges;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets people steer the simulated CPR with curl.
 *
 * <ul>
 *   <li>{@code GET /simulator/cpr}: time, people, addresses, credentials and waiting faults
 *   <li>{@code GET /simulator/cpr/special}: names of the special people; {@code ?name=protected}:
 *       one of them
 *   <li>{@code GET /simulator/cpr/client.p12?service=public|private}: the registered certificate
 *   <li>{@code GET /simulator/cpr/ca.pem}: what to trust for it
 *   <li>{@code POST /simulator/cpr/change} with the form {@code person=}number or special name and
 *       {@code change=move|rename|die|protect|unprotect|changeNumber|emigrate|comeBack|disappear}
 *   <li>{@code POST /simulator/cpr/next-day}: what happened, SOR's next day included
 *   <li>{@code POST /simulator/cpr/clock?now=2026-09-21T04:00:00Z}
 *   <li>{@code POST /simulator/cpr/misbehave?endpoint=data|token&fault=RESET&times=2}
 *   <li>{@code POST /simulator/cpr/behave}: forgets all faults
 * </ul>
 */
final class CprControlHandler implements HttpHandler {

  static final String PATH = "/simulator/cpr";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SimulatedCpr cpr;
  private final RegisterSimulator simulator;

  CprControlHandler(SimulatedCpr cpr, RegisterSimulator simulator) {
    this.cpr = cpr;
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
        case "GET /client.p12" -> certificate(exchange, query);
        case "GET /ca.pem" ->
            TextResponse.send(exchange, 200, "application/x-pem-file", cpr.authorityPem());
        case "POST /change" -> answer(exchange, change(Parameters.ofForm(exchange)));
        case "POST /next-day" -> answer(exchange, simulator.nextDay().cpr());
        case "POST /clock" -> {
          cpr.world().setNow(Instant.parse(query.getOrDefault("now", "")));
          answer(exchange, state());
        }
        case "POST /misbehave" -> {
          misbehave(query);
          answer(exchange, state());
        }
        case "POST /behave" -> {
          cpr.behave();
          answer(exchange, state());
        }
        default -> TextResponse.send(exchange, 404, "text/plain", "no such endpoint\n");
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      TextResponse.send(exchange, 400, "text/plain", e.getMessage() + "\n");
    }
  }

  private Object special(Map<String, String> query) {
    String name = query.get("name");
    return name == null ? cpr.world().specialNames() : cpr.world().special(name);
  }

  private SimulatedPerson change(Map<String, String> form) {
    String who = form.getOrDefault("person", "");
    CprWorld world = cpr.world();
    String number = world.specialNames().contains(who) ? world.special(who).number() : who;
    PersonChanges person = world.change(number);
    return switch (form.getOrDefault("change", "")) {
      case "move" -> person.move();
      case "rename" -> person.rename("Lone", "Nynavnsen");
      case "die" -> person.die();
      case "protect" -> person.protect();
      case "unprotect" -> person.unprotect();
      case "changeNumber" -> person.changeNumber();
      case "emigrate" -> person.emigrate();
      case "comeBack" -> person.comeBack();
      case "disappear" -> person.disappear();
      default -> throw new IllegalArgumentException("no such change");
    };
  }

  private void misbehave(Map<String, String> query) {
    String endpoint = query.getOrDefault("endpoint", "data").toUpperCase(Locale.ROOT);
    cpr.misbehave(CprEndpoint.valueOf(endpoint), AskedFaults.of(query));
  }

  private Map<String, Object> state() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("day", cpr.world().today().toString());
    state.put("now", cpr.world().now().toString());
    state.put("persons", cpr.world().size());
    state.put("token", cpr.tokenUrl().toString());
    state.put("tokenByCertificate", cpr.certificateTokenUrl().toString());
    for (CprService service : CprService.values()) {
      ItSystem system = cpr.system(service);
      state.put(
          service.name().toLowerCase(Locale.ROOT),
          Map.of(
              "url", cpr.serviceUrl(service).toString(),
              "clientId", system.clientId(),
              "clientSecret", system.clientSecret()));
    }
    state.put(
        "faultsWaiting",
        Map.of("data", waiting(CprEndpoint.DATA), "token", waiting(CprEndpoint.TOKEN)));
    return state;
  }

  private List<String> waiting(CprEndpoint endpoint) {
    return cpr.waiting(endpoint).stream().map(FaultNames::of).toList();
  }

  private void certificate(HttpExchange exchange, Map<String, String> query) throws IOException {
    String service = query.getOrDefault("service", "public").toUpperCase(Locale.ROOT);
    byte[] file = cpr.certificate(CprService.valueOf(service)).pkcs12();
    exchange.getResponseHeaders().set("Content-Type", "application/x-pkcs12");
    exchange.sendResponseHeaders(200, file.length);
    exchange.getResponseBody().write(file);
  }

  private static void answer(HttpExchange exchange, @Nullable Object value) throws IOException {
    String json = JSON.writeValueAsString(Objects.requireNonNull(value));
    TextResponse.send(exchange, 200, "application/json", json + "\n");
  }
}
