package dk.partsync.api;

import java.util.List;

/** Names of the event processors; their tokens are stored under them, so they do not change. */
public final class ProcessingGroups {

  public static final String PARTY = "party";
  public static final String SYNC_RUN = "sync-run";
  public static final String SYNC_PLAN = "sync-plan";
  public static final String SETTINGS = "settings";
  public static final String CPR_SETTINGS = "cpr-settings";
  public static final String CVR_SETTINGS = "cvr-settings";
  public static final String CVR_INTAKES = "cvr-intakes";
  public static final String CASES = "cases";
  public static final String SUBSCRIPTIONS = "subscriptions";
  public static final String ACCESS = "access";
  public static final String QUEUED_FETCHES = "queued-fetches";
  public static final String CREDENTIALS = "credentials";
  public static final String SCHEDULES = "schedules";
  public static final String SYNC_RUN_SAGA = "sync-run-saga";
  public static final String CPR_SUBSCRIPTION_SAGA = "cpr-subscription-saga";
  public static final String CREDENTIAL_CHANGE_SAGA = "credential-change-saga";

  /** Groups that write projections and are rebuilt from the events. */
  public static final List<String> PROJECTIONS =
      List.of(
          PARTY,
          SYNC_RUN,
          SYNC_PLAN,
          SETTINGS,
          CPR_SETTINGS,
          CVR_SETTINGS,
          CVR_INTAKES,
          CASES,
          SUBSCRIPTIONS,
          ACCESS,
          QUEUED_FETCHES,
          CREDENTIALS,
          SCHEDULES);

  private ProcessingGroups() {}
}
