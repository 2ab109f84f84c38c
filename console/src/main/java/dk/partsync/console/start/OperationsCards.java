package dk.partsync.console.start;

import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.ViewList;
import dk.partsync.web.Queries;
import org.springframework.stereotype.Component;

/** Asks how it stands with the views; for users who may watch operations. */
@Component
final class OperationsCards {

  private final Queries queries;

  OperationsCards(Queries queries) {
    this.queries = queries;
  }

  OperationsCard now() {
    return OperationsCard.of(queries.ask(new FindViews(), ViewList.class).views());
  }
}
