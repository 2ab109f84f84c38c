package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.registers.credentials.RegisterCredential;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nothing of persons, secrets or tokens is told to logs, in exceptions, or as text. */
class SilenceTest {

  private static final List<String> NEVER_TOLD =
      List.of(
          Persons.CURRENT,
          Persons.FORMER,
          "Maja",
          "Testesen",
          "Prøvebakken",
          "0209781235",
          "Anders",
          Client.SECRET,
          "s3cret",
          "token-1");

  @Test
  @DisplayName("N-06 neither logs at any level nor exceptions nor texts tell of persons or secrets")
  void nothingIsTold() throws IOException {
    Logger root = logger("ROOT");
    // these write out whatever is sent; the app refuses them whatever their level
    Level wire = mute("org.apache.hc.client5.http.wire");
    Level headers = mute("org.apache.hc.client5.http.headers");
    Level level = root.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Appender<ILoggingEvent> console = root.getAppender("console");
    root.detachAppender(console);
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    List<String> told = new ArrayList<>();
    try {
      askInManyWays(told);
    } finally {
      root.setLevel(level);
      root.detachAppender(log);
      root.addAppender(console);
      logger("org.apache.hc.client5.http.wire").setLevel(wire);
      logger("org.apache.hc.client5.http.headers").setLevel(headers);
    }
    log.list.forEach(event -> told.add(event.getFormattedMessage()));

    assertThat(log.list).isNotEmpty();
    assertThat(told)
        .hasSizeGreaterThan(20)
        .allSatisfy(text -> assertThat(text).doesNotContain(NEVER_TOLD));
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  private static Level mute(String name) {
    Level level = logger(name).getLevel();
    logger(name).setLevel(Level.OFF);
    return level;
  }

  private static void askInManyWays(List<String> told) throws IOException {
    String whole = FakeDatafordeler.connection("CPRCustom_PublicSectorPerson", "", Persons.whole());
    ObjectNode error = Persons.whole();
    error.putArray("errors").addObject().put("message", whole);
    List<FakeDatafordeler.Reply> replies =
        List.of(
            FakeDatafordeler.json(200, whole.substring(0, whole.length() / 2)),
            FakeDatafordeler.json(200, whole + whole),
            FakeDatafordeler.json(400, error.toString()),
            FakeDatafordeler.json(200, error.toString()),
            FakeDatafordeler.json(401, whole),
            FakeDatafordeler.json(503, whole),
            FakeDatafordeler.json(200, whole.replace(Persons.CURRENT, "0101012222")),
            exchange -> {
              exchange.sendResponseHeaders(200, 1 << 20);
              throw new IOException("hung up");
            });
    try (FakeDatafordeler datafordeler = new FakeDatafordeler();
        Client client = new Client()) {
      datafordeler.answers(FakeDatafordeler.page("", Persons.whole()));
      for (CprPerson person : client.person(datafordeler.access())) {
        told.add(person.toString());
      }
      client.register.search(datafordeler.access(), Client.SEARCH, true, 10);
      for (FakeDatafordeler.Reply reply : replies) {
        datafordeler.answers(reply);
        told.add(trace(client.failure(datafordeler.access())));
      }
    }
    told.add(new RegisterCredential.SharedSecret("", Client.SECRET).toString());
    told.add(new Part(Persons.whole()).toString());
  }

  private static String trace(CprFailure failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
