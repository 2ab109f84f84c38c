package dk.partsync.app.startup;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Health component {@code projections}: out of service until the views are rebuilt. */
@Component
class ProjectionsHealthIndicator extends AbstractHealthIndicator {

  private final CatchUp catchUp;

  ProjectionsHealthIndicator(CatchUp catchUp) {
    this.catchUp = catchUp;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    (catchUp.isReached() ? builder.up() : builder.outOfService())
        .withDetail("goal", catchUp.goal())
        .withDetail("positions", catchUp.positions());
  }
}
