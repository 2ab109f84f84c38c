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

        Persons: take one of the simulated CPR, fetch what CPR knows, see that a protected one is hidden:

          curl '%2$s/simulator/cpr/special?name=moved'
          export CASEWORKER=caseworker:...
          curl -u $CASEWORKER -H 'Content-Type: application/json' -H 'X-Purpose: trying it out' \\
               -d '{"cprNumber":"..."}' '%1$s/api/parties?fetch=true'
          curl -u $CASEWORKER %1$s/api/parties/{id}
          curl '%2$s/simulator/cpr/special?name=protected'

        On an open case a person is kept up to date:

          curl -u $CASEWORKER -X PUT %1$s/api/cases/2026-114
          curl -u $CASEWORKER -X PUT %1$s/api/cases/2026-114/parties/{id}
          curl -X POST -d 'person=moved&change=move' %2$s/simulator/cpr/change
          curl -u $PARTSYNC -H 'Content-Type: application/json' \\
               -d '{"register":"CPR"}' %1$s/api/sync-runs
          curl -u $CASEWORKER '%1$s/api/changes?kind=MOVED'

        Companies: a list of a hundred has been taken in. Look another up, register it, see it change:

          curl '%2$s/simulator/cvr/special?name=fourIndustries'
          curl -u $CASEWORKER -H 'Content-Type: application/json' \\
               -d '{"cvrNumber":"..."}' %1$s/api/cvr/lookups
          curl -u $CASEWORKER -H 'Content-Type: application/json' \\
               -d '{"cvrNumber":"..."}' %1$s/api/cvr/parties
          curl -X POST -d 'unit=fourIndustries&change=rename' %2$s/simulator/cvr/change
          curl -u $PARTSYNC -H 'Content-Type: application/json' \\
               -d '{"register":"CVR"}' %1$s/api/sync-runs
          curl -u $CASEWORKER '%1$s/api/parties?contactType=J&sort=lastUpdated&order=desc&limit=3'

        The whole API: %1$s/api/docs   Is it well: %1$s/actuator/health   Stop: Ctrl-C
        """
        .formatted(address, snapshot.resolve("/").toString().replaceAll("/$", ""));
  }
}
