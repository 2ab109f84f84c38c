package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.Shown;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Writes parts of a run's page outside of a request for the page. */
@Component
final class RunParts {

  private final ISpringTemplateEngine templates;

  RunParts(ISpringTemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * How the run stands.
   *
   * @param said whether it is also said aloud to those who hear the page
   */
  String now(
      SyncRunView run,
      @Nullable RunProgress progress,
      boolean said,
      boolean mayDecide,
      Locale language) {
    Context context = new Context(language);
    context.setVariable("run", ShownRun.of(run));
    context.setVariable("progress", progress);
    context.setVariable("said", said);
    context.setVariable("mayDecide", mayDecide);
    context.setVariable("shown", new Shown(language));
    return templates.process("console/sync/now", Set.of("live"), context);
  }
}
