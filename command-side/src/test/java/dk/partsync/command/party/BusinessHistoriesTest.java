package dk.partsync.command.party;

import static dk.partsync.command.CvrUnits.bankrupt;
import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.industry;
import static dk.partsync.command.CvrUnits.living;
import static dk.partsync.command.CvrUnits.open;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever CVR says, and in whatever order it comes in, the newest is what counts. */
class BusinessHistoriesTest {

  private static final List<CvrStatus> STATUSES = List.of(open(), bankrupt(), ended());

  /** What CVR says on one day after the other. */
  record History(List<CvrUnit> states) {

    int day(int any) {
      return any % states.size();
    }
  }

  @Provide
  Arbitrary<History> histories() {
    return states().list().ofMinSize(1).ofMaxSize(5).map(History::new);
  }

  private static Arbitrary<CvrUnit> states() {
    Arbitrary<Integer> part = Arbitraries.integers().between(0, STATUSES.size() - 1);
    return Combinators.combine(part, part, part, part, part)
        .as(
            (name, street, industry, status, guarded) ->
                company(1)
                    .withName("Prøvefirma " + name)
                    .withAddresses(living("Prøvevej " + street))
                    .withIndustries(List.of(industry("43320" + industry)))
                    .withStatus(STATUSES.get(status))
                    .withAdvertisingProtected(guarded == 0));
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(9);
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  @Label("N-28 a history by hand, in any order and repeated, gives the newest state that came")
  void anyOrderGivesTheNewestState(
      @ForAll("histories") History history, @ForAll("orders") List<Integer> order) {
    BusinessStore store = new BusinessStore();
    store.register(company(1).withName("Før det hele"));
    deliver(store, history, order, CvrTrigger.MANUAL);
    assertThat(store.unit()).isEqualTo(newest(history, order));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("N-28 so does a history by runs in which no state comes back, and repeats append nothing")
  void runsGiveTheNewestStateToo(
      @ForAll("histories") History history, @ForAll("orders") List<Integer> order) {
    History distinct = new History(new ArrayList<>(new LinkedHashSet<>(history.states())));
    BusinessStore store = new BusinessStore();
    store.register(company(1).withName("Før det hele"));
    deliver(store, distinct, order, CvrTrigger.SYNC);
    assertThat(store.unit()).isEqualTo(newest(distinct, order));
    int facts = store.facts().size();
    deliver(store, distinct, order, CvrTrigger.SYNC);
    assertThat(store.facts()).hasSize(facts);
  }

  private static CvrUnit newest(History history, List<Integer> order) {
    return history.states().get(order.stream().mapToInt(history::day).max().orElseThrow());
  }

  /** The first day is the one after the registration. */
  private static void deliver(
      BusinessStore store, History history, List<Integer> order, CvrTrigger trigger) {
    for (int any : order) {
      int day = history.day(any);
      store.deliver(history.states().get(day), day + 1, trigger);
    }
  }
}
