package dk.partsync.app.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.TurboFilterList;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.DatafordelerCpr;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.BudgetedQuestions;
import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.DatafordelerFailure;
import dk.partsync.registers.datafordeler.Query;
import dk.partsync.registers.datafordeler.TokenAddresses;
import dk.partsync.registers.http.DownloadLimits;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CallsStayOutOfLogsTest {

  private static final CprNumber NUMBER = new CprNumber("2305841298");
  private static final String TOKEN = "{\"access_token\":\"planted-token\"}";

  @Test
  @DisplayName("N-06 calls to registers are not written out, even when the HTTP client is told to")
  void callsAreNotWrittenOutAtAnyLevel() throws Exception {
    Logger http = (Logger) LoggerFactory.getLogger("org.apache.hc.client5.http");
    Level level = http.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    http.addAppender(log);
    http.setLevel(Level.TRACE);
    TurboFilterList filters = http.getLoggerContext().getTurboFilterList();
    List<TurboFilter> before = List.copyOf(filters);
    // a product that another test started may have its own at work
    filters.removeIf(CallsStayOutOfLogs.class::isInstance);
    try {
      call();
      assertThat(messages(log))
          .as("what it would tell")
          .contains(NUMBER.value(), "planted-token", "planted-key");
      log.list.clear();
      CallsStayOutOfLogs filter = new CallsStayOutOfLogs();
      try {
        call();
        assertThat(log.list).isNotEmpty();
        assertThat(messages(log)).doesNotContain(NUMBER.value(), "planted");
      } finally {
        filter.destroy();
      }
    } finally {
      filters.clear();
      filters.addAll(before);
      http.setLevel(level);
      http.detachAppender(log);
    }
  }

  private static String messages(ListAppender<ILoggingEvent> log) {
    return List.copyOf(log.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .toList()
        .toString();
  }

  private static void call() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, token.length);
          exchange.getResponseBody().write(token);
          exchange.close();
        });
    server.start();
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    TokenAddresses tokens = new TokenAddresses(url, url);
    DownloadLimits limits = Datafordeler.limits();
    Optional<RegisterCredential> secret =
        Optional.of(new RegisterCredential.SharedSecret("c", "s"));
    Optional<RegisterCredential> key = Optional.of(new RegisterCredential.ApiKey("planted-key"));
    try (DatafordelerCpr cpr = new DatafordelerCpr(limits, any -> secret, Clock.systemUTC());
        BudgetedQuestions questions =
            new BudgetedQuestions(Register.CVR, limits, Clock.systemUTC(), System::nanoTime)) {
      Datafordeler cvr =
          new Datafordeler(Register.CVR, questions, limits, any -> key, Clock.systemUTC(), null);
      CprAccess access = new CprAccess(false, url, tokens, 0, 0, true);
      assertThatThrownBy(() -> cpr.persons(access, List.of(NUMBER), null))
          .isInstanceOf(CprFailure.class);
      DatafordelerAccess open = new DatafordelerAccess(url, tokens, new CallLimits(0, 0, true));
      assertThatThrownBy(() -> cvr.ask(open, new Query("x", "query { x }"), Map.of()))
          .isInstanceOf(DatafordelerFailure.class);
    } finally {
      server.stop(0);
    }
  }
}
