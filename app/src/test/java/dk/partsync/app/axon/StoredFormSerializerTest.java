package dk.partsync.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.SorUnitImported;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class StoredFormSerializerTest {

  private final StoredFormSerializer serializer = new StoredFormSerializer();

  @Test
  void aTypeIsTheClassOfItsNameEachTimeAndNoneIsTakenForAnother() {
    for (int time = 0; time < 2; time++) {
      assertThat(serializer.classForType(named(SorUnitImported.class.getName())))
          .isEqualTo(SorUnitImported.class);
      assertThat(serializer.classForType(named("dk.partsync.api.Gone")))
          .isEqualTo(UnknownSerializedType.class);
      assertThat(serializer.classForType(SerializedType.emptyType())).isEqualTo(Void.class);
    }
  }

  @Test
  void theClassOfATypeIsLookedUpOnce() {
    AtomicInteger asked = new AtomicInteger();
    SerializedType type =
        new SimpleSerializedType(SorUnitImported.class.getName(), null) {
          @Override
          public String getName() {
            asked.incrementAndGet();
            return super.getName();
          }
        };

    serializer.classForType(type);
    int first = asked.getAndSet(0);
    serializer.classForType(type);

    assertThat(first).as("name, and its look-up").isGreaterThan(1);
    assertThat(asked).as("name alone").hasValue(1);
  }

  private static SerializedType named(String name) {
    return new SimpleSerializedType(name, null);
  }
}
