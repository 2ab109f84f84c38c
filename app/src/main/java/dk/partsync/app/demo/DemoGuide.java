package dk.partsync.app.demo;

import java.net.URI;

/** What a stranger can try, in the order that makes sense. */
final class DemoGuide {

  private DemoGuide() {}

  static String text(String address, URI snapshot) {
    return """

        Partsync runs at %1$s with a simulated SOR at %2$s
        The first import has begun. Give the shell the admin's password from above, then try:

          export PARTSYNC=admin:...
          curl -u $PARTSYNC %1$s/api/sync-runs
          curl -u $PARTSYNC '%1$s/api/parties?name=sygehus&limit=3'

        Let a day pass in the register, bring the parties in step, and see what changed:

          curl -X POST %2$s/simulator/sor/next-day
          curl -u $PARTSYNC -H 'Content-Type: application/json' \\
               -d '{"register":"SOR"}' %1$s/api/sync-runs
          curl -u $PARTSYNC '%1$s/api/parties?sort=lastUpdated&order=desc&limit=3'
          curl -u $PARTSYNC %1$s/api/parties/{id}/history

        The simulated CPR, its people and how to change them:

          curl %2$s/simulator/cpr
          curl '%2$s/simulator/cpr/special?name=protected'

        The whole API: %1$s/api/docs   Is it well: %1$s/actuator/health   Stop: Ctrl-C
        """
        .formatted(address, snapshot.resolve("/").toString().replaceAll("/$", ""));
  }
}
