package dk.partsync.api.settings;

/** Where CVR data are had. */
public enum CvrSource {
  /** GraphQL on Datafordeler, with an API key, a secret or a certificate. */
  GRAPHQL,
  /** The distribution of Erhvervsstyrelsen (Elasticsearch), with user name and password. */
  DISTRIBUTION
}
