package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

  @Test
  void eventsAreNamedByThem() {
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
    assertThat(UUID.fromString(GenericEventMessage.asEventMessage("x").getIdentifier()).version())
        .isEqualTo(7);
  }

  @Test
  void theyAreUuidsOfVersionSevenInTheOrderOfTime() throws InterruptedException {
    IdentifierFactory factory = new TimeOrderedIdentifiers();
    String earlier = factory.generateIdentifier();
    Thread.sleep(2);
    String later = factory.generateIdentifier();

    assertThat(List.of(earlier, later)).isSorted();
    assertThat(UUID.fromString(earlier).variant()).isEqualTo(2);
    assertThat(UUID.fromString(earlier).getMostSignificantBits() >>> 16)
        .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
  }

  @Test
  void noTwoAreEqual() {
    IdentifierFactory factory = new TimeOrderedIdentifiers();
    assertThat(Stream.generate(factory::generateIdentifier).parallel().limit(50_000))
        .doesNotHaveDuplicates();
  }
}
