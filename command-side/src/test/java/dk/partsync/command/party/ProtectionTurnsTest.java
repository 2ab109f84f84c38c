package dk.partsync.command.party;

import static dk.partsync.command.CprPersons.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.ProtectionSpan;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.ProtectionTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the terms, and whenever somebody looks. */
class ProtectionTurnsTest {

  private static final String ID = "person-1";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int HORIZON = 400;

  @Property(tries = 500)
  @Label("N-08 each turn is told once, and none that is due waits unnoticed")
  void eachTurnIsToldOnceAndNoneIsMissed(
      @ForAll("protections") List<CprProtection> protections,
      @ForAll("days") TreeSet<Integer> looks) {
    ProtectionTurns turns = ProtectionTurns.NONE.after(delivered(protections));
    List<AddressProtectionTermReached> told = new ArrayList<>();
    looks.add(3 * HORIZON);
    for (int day : looks) {
      Instant now = START.plus(Duration.ofDays(day));
      List<AddressProtectionTermReached> due = turns.due(ID, now);
      assertThat(due.isEmpty() || !turns.next().isAfter(now)).as("on the agenda").isTrue();
      for (AddressProtectionTermReached turn : due) {
        turns = turns.after(turn);
      }
      assertThat(turns.due(ID, now)).isEmpty();
      told.addAll(due);
    }
    assertThat(turns.next()).isNull();
    assertThat(told).doesNotHaveDuplicates();
    for (ProtectionSpan span : ProtectionSpan.of(protections)) {
      assertThat(count(told, span, ProtectionTurn.BEGAN)).isEqualTo(comes(span.from()) ? 1 : 0);
      assertThat(count(told, span, ProtectionTurn.ENDED)).isEqualTo(comes(span.until()) ? 1 : 0);
    }
  }

  private static boolean comes(Instant moment) {
    return moment != null && moment.isAfter(START);
  }

  private static long count(
      List<AddressProtectionTermReached> told, ProtectionSpan span, ProtectionTurn turn) {
    return told.stream()
        .filter(one -> one.turn() == turn)
        .filter(one -> new ProtectionSpan(one.from(), one.until()).equals(span))
        .count();
  }

  private static AddressProtectionDetected delivered(List<CprProtection> protections) {
    CprStamp stamp = new CprStamp(START, CprTrigger.SYNC, "hash", false);
    return new AddressProtectionDetected(ID, protections, stamp);
  }

  @Provide
  Arbitrary<List<CprProtection>> protections() {
    Arbitrary<Integer> from = Arbitraries.integers().between(-HORIZON, HORIZON).injectNull(0.1);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, HORIZON).injectNull(0.2);
    return Combinators.combine(from, length)
        .as(
            (begin, days) ->
                hidden(
                    begin == null ? null : hour(begin),
                    days == null || begin == null ? null : hour(begin + days)))
        .list()
        .ofMaxSize(4);
  }

  /** One second after midnight, so that no look is at an edge. */
  private static Instant hour(int day) {
    return START.plus(Duration.ofDays(day)).plusSeconds(1);
  }

  @Provide
  Arbitrary<TreeSet<Integer>> days() {
    return Arbitraries.integers().between(0, 2 * HORIZON).set().ofMaxSize(30).map(TreeSet::new);
  }
}
