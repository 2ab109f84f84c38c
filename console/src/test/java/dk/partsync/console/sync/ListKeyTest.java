package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.console.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListKeyTest {

  @Test
  void leadsFromPageToPageAndFromPartToPart() {
    assertThat(ListKey.FIRST.next(25, 10, 1)).isEqualTo("0-10");
    assertThat(ListKey.parse("0-20").next(25, 10, 1)).isEqualTo("1-0");
    assertThat(ListKey.parse("1-0").next(10, 10, null)).isNull();
    assertThat(ListKey.parse("0-2").page(List.of(1, 2, 3), 10)).containsExactly(3);
    assertThat(ListKey.parse("0-9").page(List.of(1, 2, 3), 10)).isEmpty();
  }

  @Test
  void knowsWhatItDidNotGive() {
    assertThatThrownBy(() -> ListKey.parse("-1")).isInstanceOf(NotFoundException.class);
  }
}
