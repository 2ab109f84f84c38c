package dk.partsync.simulator;

/** What of CPR on Datafordeler can misbehave. */
public enum CprEndpoint {
  /** The GraphQL services. */
  DATA,
  /** Where access tokens are had, by secret and by certificate. */
  TOKEN
}
