package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RightOfWayTest {

  private final AtomicLong now = new AtomicLong();
  private final RightOfWay way = new RightOfWay(now::get, now::addAndGet);

  @Test
  void nobodyWaitsWhileNobodyIsAnswered() {
    assertThat(waited()).isZero();
    way.begin();
    way.end();
    assertThat(waited()).isZero();
  }

  @Test
  @DisplayName("B8 the background stands still while somebody is answered")
  void theBackgroundStandsStillWhileSomebodyIsAnswered() {
    after(1_000);
    way.begin();
    after(5);
    assertThat(waited()).isEqualTo(25);
  }

  @Test
  void theBackgroundGoesOnWhenTheLastHasBeenAnswered() {
    after(1_000);
    way.begin();
    way.begin();
    way.end();
    assertThat(waited()).isPositive();
    after(30);
    way.end();
    assertThat(waited()).isZero();
  }

  @Test
  @DisplayName("B8 the background goes on a quarter of the time however many are answered")
  void theBackgroundStandsStillThreeQuartersOfTheTimeAtMost() {
    after(1_000);
    long worked = 0;
    for (int reader = 0; reader < 1_000; reader++) {
      way.begin();
      waited();
      after(1);
      worked++;
      way.end();
    }
    long passed = TimeUnit.NANOSECONDS.toMillis(now.get()) - 1_000;
    assertThat((double) worked / passed).isBetween(0.25, 0.3);
  }

  private void after(long milliseconds) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  /** Milliseconds that the background stands still. */
  private long waited() {
    long before = now.get();
    way.give();
    return TimeUnit.NANOSECONDS.toMillis(now.get() - before);
  }
}
