package dk.partsync.query.cvr;

import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.cvr.FindCvrIntake;
import dk.partsync.query.party.RegisteredNumbers;
import dk.partsync.query.projection.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers what has become of the lists of wanted units. */
final class CvrIntakeQueries {

  private final MongoTemplate mongo;
  private final View view;
  private final RegisteredNumbers registered;

  CvrIntakeQueries(MongoTemplate mongo, View view, RegisteredNumbers registered) {
    this.mongo = mongo;
    this.view = view;
    this.registered = registered;
  }

  @QueryHandler
  @Nullable CvrIntakeView find(FindCvrIntake query) {
    CvrIntakeDocument list =
        mongo.findById(
            query.intakeId(), CvrIntakeDocument.class, view.reading(CvrIntakeDocument.COLLECTION));
    return list == null ? null : view(list);
  }

  /** A number that a list wants anew has not been found unknown since. */
  private CvrIntakeView view(CvrIntakeDocument list) {
    Set<String> known = registered.among(list.numbers());
    Set<String> notFound = notFoundSince(list);
    List<String> unknown =
        list.numbers().stream()
            .filter(number -> !known.contains(number) && notFound.contains(number))
            .toList();
    return new CvrIntakeView(
        list.id(),
        list.wantedAt(),
        list.wantedBy(),
        list.numbers().size(),
        known.size(),
        list.numbers().size() - known.size() - unknown.size(),
        unknown.size(),
        unknown);
  }

  private Set<String> notFoundSince(CvrIntakeDocument list) {
    return mongo
        .find(
            new Query(Criteria.where("_id").in(list.numbers())),
            UnknownNumberDocument.class,
            view.reading(UnknownNumberDocument.COLLECTION))
        .stream()
        .filter(number -> !number.at().isBefore(list.wantedAt()))
        .map(UnknownNumberDocument::number)
        .collect(Collectors.toSet());
  }
}
