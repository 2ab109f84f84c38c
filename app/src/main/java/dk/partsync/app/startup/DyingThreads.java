package dk.partsync.app.startup;

import dk.partsync.api.FailureWithoutTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * A thread that dies of what nobody caught says so, without what it was at work on. When it was an
 * error of the machine, such as the memory having run out, the process is no longer to be trusted:
 * liveness is down, so that whoever watches it starts it anew.
 */
@Component
final class DyingThreads implements Thread.UncaughtExceptionHandler, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(DyingThreads.class);

  private final ApplicationContext application;

  DyingThreads(ApplicationContext application) {
    this.application = application;
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    log.error("Thread {} died", thread.getName(), FailureWithoutTexts.of(failure));
    if (failure instanceof VirtualMachineError) {
      AvailabilityChangeEvent.publish(application, LivenessState.BROKEN);
    }
  }

  @Override
  public void destroy() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }
}
