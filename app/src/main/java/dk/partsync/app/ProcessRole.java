package dk.partsync.app;

/** What a process does. One with all roles is a whole installation. */
public enum ProcessRole {
  /** Answers clients; sends commands and asks queries. */
  HTTP,
  /** Handles commands and does the work of sync runs. */
  COMMAND,
  /** Keeps the views and answers queries. */
  QUERY,
  /** Leads sync runs from step to step. */
  SAGA
}
