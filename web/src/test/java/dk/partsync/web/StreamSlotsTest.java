package dk.partsync.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StreamSlotsTest {

  private final StreamSlots slots = new StreamSlots();

  @Test
  void streamsBeyondTheLimitAreRefusedUntilOneEnds() {
    Runnable first = slots.take();
    for (int i = 1; i < StreamSlots.LIMIT; i++) {
      slots.take();
    }
    assertThatThrownBy(slots::take).isInstanceOf(TooManyStreamsException.class);
    first.run();
    first.run();
    slots.take();
    assertThatThrownBy(slots::take).isInstanceOf(TooManyStreamsException.class);
  }
}
