package dk.partsync.command.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartsTest {

  @Property(tries = 20)
  void itemsComeInOrderInFullPartsAndThePartsAreCounted(@ForAll @IntRange(max = 3500) int count) {
    List<Integer> received = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Parts<Integer> parts =
        new Parts<>(
            Parts.SIZE,
            (number, items) -> {
              assertThat(number).isEqualTo(sizes.size());
              sizes.add(items.size());
              received.addAll(items);
            });
    for (int i = 0; i < count; i++) {
      parts.add(i);
    }
    assertThat(parts.finish()).isEqualTo((count + Parts.SIZE - 1) / Parts.SIZE);
    assertThat(sizes).hasSize((count + Parts.SIZE - 1) / Parts.SIZE);
    assertThat(sizes.stream().limit(count / Parts.SIZE)).allMatch(size -> size == Parts.SIZE);
    assertThat(received).hasSize(count).isSorted();
  }
}
