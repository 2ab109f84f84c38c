package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.subscription.SubscribedPerson;
import dk.partsync.command.sync.PlanRecorder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides line by line. It closes nothing: of a person that CPR does not answer for, nothing is
 * known but that.
 */
final class CprPlanner {

  private final Map<String, SubscribedPerson> known;
  private final List<SubscribedPerson> paused;
  private final PlanRecorder recorder;
  private long read;
  private long created;
  private long changed;
  private long unchanged;
  private long rejected;
  private long superseded;

  CprPlanner(List<SubscribedPerson> subscribed, LocalDate day, PlanRecorder recorder) {
    Map<Boolean, List<SubscribedPerson>> byPause =
        subscribed.stream().collect(Collectors.partitioningBy(person -> person.isPausedOn(day)));
    this.paused = byPause.getOrDefault(true, List.of());
    this.known =
        byPause.getOrDefault(false, List.of()).stream()
            .collect(Collectors.toMap(SubscribedPerson::partyId, Function.identity()));
    this.recorder = recorder;
  }

  void compare(long number, CprLine line) {
    read++;
    SubscribedPerson person = known.get(line.partyId());
    CprPerson answer = line.person();
    if (answer == null) {
      rejected++;
      recorder.add(RejectedRow.ofPerson(number, line.partyId(), reason(line)));
    } else if (person == null || isOlder(line, person.stamp())) {
      superseded++;
    } else {
      SyncAction action = action(answer, person);
      count(action);
      if (action != null) {
        recorder.add(PlannedChange.ofPerson(action, line.partyId(), number));
      }
    }
  }

  private static RowReason reason(CprLine line) {
    return line.fault() == null ? RowReason.UNREADABLE_ANSWER : line.fault();
  }

  private static boolean isOlder(CprLine line, @Nullable CprStamp stamp) {
    return stamp != null && line.askedAt().isBefore(stamp.fetchedAt());
  }

  private static @Nullable SyncAction action(CprPerson answer, SubscribedPerson person) {
    CprStamp stamp = person.stamp();
    if (stamp == null) {
      return SyncAction.CREATE;
    }
    if (!stamp.contentHash().equals(answer.contentHash())) {
      return SyncAction.CHANGE;
    }
    return person.confirmed() ? null : SyncAction.CONFIRM;
  }

  private void count(@Nullable SyncAction action) {
    if (action == SyncAction.CREATE) {
      created++;
    } else if (action == SyncAction.CHANGE) {
      changed++;
    } else {
      unchanged++;
    }
  }

  PlanCounts counts() {
    return new PlanCounts(
        read,
        created,
        changed,
        unchanged,
        0,
        rejected,
        superseded,
        0,
        0,
        0,
        known.size(),
        known.size());
  }

  List<String> warnings() {
    return CprWarnings.of(rejected, paused);
  }
}
