package dk.partsync.app.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The packages that there may be: capabilities, the same words in every module, and few others. */
final class PackageNames {

  private static final List<String> MODULES =
      List.of(
          "api",
          "command",
          "sagas",
          "query",
          "http",
          "console",
          "web",
          "registers",
          "store",
          "simulator",
          "servers",
          "app");

  private static final List<String> CAPABILITIES =
      List.of(
          "party",
          "cases",
          "subscription",
          "cpr",
          "cvr",
          "sor",
          "sync",
          "schedule",
          "settings",
          "credentials",
          "access",
          "changes",
          "operations");

  private static final List<String> TECHNICAL =
      List.of(
          // what every projection shares: documents with versions, batches, paging
          "query.projection",
          // what falls due by the calendar, whatever it is
          "sagas.due",
          // what every register client shares: downloads, retries, limits
          "registers.http",
          // what CPR and CVR share: they are asked through the same platform
          "registers.datafordeler",
          // the stand-in for MongoDB knows documents and nothing of what they say
          "store.documents",
          // what every simulated service of Datafordeler shares: scalars, filters, refusals
          "simulator.graphql",
          // the page that looks at every capability at once
          "console.start",
          // the console in a browser
          "app.console",
          // composition is by concern and not by capability
          "app.axon",
          "app.demo",
          "app.distributed",
          "app.embedded",
          "app.log",
          "app.logging",
          "app.metrics",
          "app.security",
          "app.startup");

  private PackageNames() {}

  static String[] under(String root) {
    Stream<String> capabilities =
        MODULES.stream().flatMap(module -> CAPABILITIES.stream().map(name -> module + "." + name));
    return Stream.of(MODULES.stream(), capabilities, TECHNICAL.stream())
        .flatMap(names -> names)
        .map(name -> root + "." + name)
        .toArray(String[]::new);
  }
}
