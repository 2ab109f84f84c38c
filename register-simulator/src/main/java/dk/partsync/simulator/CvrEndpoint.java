package dk.partsync.simulator;

/** What of CVR can misbehave. Access tokens are had where those for CPR are. */
public enum CvrEndpoint {
  /** The GraphQL service on Datafordeler. */
  DATA,
  /** The distribution of whole documents. */
  DISTRIBUTION
}
