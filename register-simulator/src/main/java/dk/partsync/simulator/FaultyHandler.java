package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Sends the replies of an endpoint, or fails to in the way that is asked for. */
final class FaultyHandler implements HttpHandler {

  private final Reply.Maker maker;
  private final Faults faults;
  private final RequestLog log;
  private final CountDownLatch closing;

  /**
   * @param closing comes down when the simulator closes
   */
  FaultyHandler(Reply.Maker maker, Faults faults, RequestLog log, CountDownLatch closing) {
    this.maker = maker;
    this.faults = faults;
    this.log = log;
    this.closing = closing;
  }

  private static boolean knows(Fault fault) {
    return fault instanceof Fault.OfGraphQl
        || fault instanceof Fault.Refused
        || fault instanceof Fault.Reset
        || fault instanceof Fault.Late
        || fault instanceof Fault.NoAnswer
        || fault instanceof Fault.Slow
        || fault instanceof Fault.Torn
        || fault instanceof Fault.Truncated
        || fault instanceof Fault.WrongLength
        || fault instanceof Fault.Html;
  }

  /**
   * Checks that an endpoint like this can fail so.
   *
   * @throws IllegalArgumentException when it cannot
   */
  static void check(Fault fault) {
    if (!knows(fault)) {
      throw new IllegalArgumentException("this fault is for files only");
    }
  }

  /** Leaves the exchange open when it throws, for closing it would end the answer. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Fault fault = faults.next();
    if (fault instanceof Fault.Reset || fault instanceof Fault.NoAnswer) {
      log.add(exchange, 0);
      fallSilent(fault);
    }
    if (fault instanceof Fault.Late late) {
      Body.await(closing, late.delay());
    }
    Reply reply = reply(exchange, fault);
    log.add(exchange, reply.status());
    reply.send(exchange, body(fault));
    exchange.close();
  }

  private void fallSilent(Fault fault) throws IOException {
    if (fault instanceof Fault.NoAnswer) {
      Body.await(closing);
    }
    throw new DroppedConnection();
  }

  private Reply reply(HttpExchange exchange, @Nullable Fault fault) throws IOException {
    if (fault instanceof Fault.Refused refused) {
      if (!refused.retryAfter().isZero()) {
        String seconds = Long.toString(refused.retryAfter().toSeconds());
        exchange.getResponseHeaders().set("Retry-After", seconds);
      }
      return Reply.text(refused.status(), "text/plain", "refused\n");
    }
    if (fault instanceof Fault.Html) {
      return Reply.text(200, "text/html", "<!DOCTYPE html><title>Vedligeholdelse</title>\n");
    }
    if (fault instanceof Fault.GraphQlErrors errors) {
      return Reply.errors(errors.status(), "Unexpected Execution Error", "HC0045");
    }
    Reply reply = maker.reply(exchange);
    if (fault instanceof Fault.OfGraphQl spoilt) {
      return Spoiling.spoil(reply, spoilt);
    }
    return fault instanceof Fault.Truncated cut ? reply.cutTo(cut.percent()) : reply;
  }

  private Body body(@Nullable Fault fault) {
    if (fault instanceof Fault.Slow slow) {
      return Body.slow(slow.pause(), closing);
    }
    if (fault instanceof Fault.Torn torn) {
      return Body.torn(torn.percent(), () -> {});
    }
    return fault instanceof Fault.WrongLength ? Body.tornWithoutLength() : Body.whole();
  }
}
