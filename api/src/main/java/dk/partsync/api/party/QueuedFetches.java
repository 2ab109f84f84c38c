package dk.partsync.api.party;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fetches that wait for CPR, the longest waiting first. */
public record QueuedFetches(List<Waiting> fetches) {

  /**
   * One of them.
   *
   * @param since when it was queued
   * @param who the user that asked, as the metadata of {@link CprFetchQueued} say
   * @param why the purpose, likewise
   */
  public record Waiting(
      String partyId, Instant since, @Nullable String who, @Nullable String why) {}
}
