package dk.partsync.app.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * MongoDB in memory for the projections, on a loopback port. Other users of the machine can reach
 * that port, so the database has a name that they cannot guess and nothing else is served
 * (docs/adr/0003).
 */
@Component
@Profile("embedded")
class MongoStandIn implements DisposableBean {

  private static final int NAME_BITS = 160;

  /** One for each connection, as good as: a reader must not wait while its worker writes. */
  private static final int WORKERS = 32;

  private final String databaseName =
      "p" + new BigInteger(NAME_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
  private final MongoServer server = new MongoServer(new PrivateBackend(databaseName));
  private final InetSocketAddress address = bind();

  private InetSocketAddress bind() {
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
    return server.getLocalAddress();
  }

  String uri() {
    return "mongodb://" + address.getHostString() + ":" + address.getPort();
  }

  String databaseName() {
    return databaseName;
  }

  @Override
  public void destroy() {
    server.shutdown();
  }
}
