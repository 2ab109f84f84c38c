package dk.partsync.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RightOfWay;
import dk.partsync.query.projection.Projector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplayedViewTest {

  private final AtomicLong now = new AtomicLong();
  private final RightOfWay others = new RightOfWay(now::get, now::addAndGet);
  private final List<EventMessage<?>> taken = new ArrayList<>();

  @Test
  @DisplayName("B8 a view that is filled or rebuilt gives way to those who are answered")
  void aReplayGivesWay() throws InterruptedException {
    ReplayedView view = new ReplayedView(new Noting(), 10, Runnable::run, others);
    EventMessage<?> event = GenericEventMessage.asEventMessage("happened");
    view.project(List.of(event), null);
    assertThat(now).as("nobody is answered").hasValue(0);

    others.begin();
    view.project(List.of(event), null);
    assertThat(now).hasValueGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(30));
    assertThat(taken).containsExactly(event, event);
  }

  private final class Noting implements Projector {

    @Override
    public boolean takes(Class<?> payloadType) {
      return true;
    }

    @Override
    public void project(EventMessage<?> event) {
      taken.add(event);
    }
  }
}
