package dk.partsync.app.crash;

import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.settings.SorSettingsChanged;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunStarted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the product has told its clients, kept where no kill of the product reaches: commands that
 * it has acknowledged, and facts that it has shown.
 */
final class Ledger {

  private final Map<Long, Integer> settings = new TreeMap<>();
  private final Set<String> runs = new HashSet<>();
  private final Map<String, String> parties = new TreeMap<>();
  private final Map<String, Integer> chunks = new TreeMap<>();

  /** The change that made this version of the settings was acknowledged. */
  synchronized void settingsChanged(long version, int closeLimit) {
    settings.put(version, closeLimit);
  }

  synchronized void partyRegistered(String partyId, String surname) {
    parties.put(partyId, surname);
  }

  synchronized void runStarted(String runId) {
    runs.add(runId);
  }

  /** So many chunks of the run were shown as applied. */
  synchronized void chunksShown(String runId, int applied) {
    chunks.merge(runId, applied, Math::max);
  }

  synchronized int acknowledged() {
    return settings.size() + runs.size() + parties.size();
  }

  /** What was told and is not in the log, in words. */
  synchronized List<String> missingIn(List<Fact> log) {
    Map<Long, Integer> storedSettings = new TreeMap<>();
    Set<String> storedRuns = new HashSet<>();
    Map<String, String> storedParties = new TreeMap<>();
    Map<String, Integer> storedChunks = new TreeMap<>();
    for (Fact fact : log) {
      if (fact.payload() instanceof SorSettingsChanged change) {
        storedSettings.put(fact.sequence() + 1, change.closeLimitPercent());
      } else if (fact.payload() instanceof SyncRunStarted started) {
        storedRuns.add(started.runId());
      } else if (fact.payload() instanceof PartyRegistered person) {
        storedParties.put(person.partyId(), person.details().name().surname());
      } else if (fact.payload() instanceof SyncChunkApplied receipt) {
        storedChunks.merge(receipt.runId(), 1, Integer::sum);
      }
    }
    List<String> missing = new ArrayList<>();
    settings.forEach(
        (version, limit) -> {
          if (!limit.equals(storedSettings.get(version))) {
            missing.add("acknowledged change of settings to version " + version + " is lost");
          }
        });
    parties.forEach(
        (party, surname) -> {
          if (!surname.equals(storedParties.get(party))) {
            missing.add("acknowledged registration of " + party + " is lost");
          }
        });
    for (String run : runs) {
      if (!storedRuns.contains(run)) {
        missing.add("acknowledged start of " + run + " is lost");
      }
    }
    chunks.forEach(
        (run, shown) -> {
          if (storedChunks.getOrDefault(run, 0) < shown) {
            missing.add("of " + run + " " + shown + " chunks were shown and some are lost");
          }
        });
    return missing;
  }
}
