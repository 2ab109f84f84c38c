package dk.partsync.query.sync;

/** Id of a part of a plan: the plan's id and the part's number. */
final class PlanPartId {

  private PlanPartId() {}

  static String of(String planId, int number) {
    return planId + ":" + number;
  }
}
