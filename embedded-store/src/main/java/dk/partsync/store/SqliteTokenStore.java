package dk.partsync.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Axon's token store on a {@link SqliteDatabase}. Segments are initialized explicitly. A claim
 * belongs to a node and may be taken over when it has not been renewed for the claim timeout.
 */
public final class SqliteTokenStore implements TokenStore {

  private final SqliteDatabase database;
  private final Serializer serializer;
  private final TokenTable tokens;

  /**
   * Makes a token store.
   *
   * @param serializer writes tokens; must be able to read replay tokens back
   * @param claimTimeout after which the claim of a silent node may be taken
   * @param nodeId names this node among those that share the file, now and after a restart
   */
  public SqliteTokenStore(
      SqliteDatabase database, Serializer serializer, Duration claimTimeout, String nodeId) {
    this(database, serializer, claimTimeout, nodeId, Clock.systemUTC());
  }

  SqliteTokenStore(
      SqliteDatabase database,
      Serializer serializer,
      Duration claimTimeout,
      String nodeId,
      Clock clock) {
    this.database = database;
    this.serializer = serializer;
    this.tokens = new TokenTable(nodeId, claimTimeout, clock);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return true;
  }

  @Override
  public void initializeTokenSegments(String processorName, int segmentCount)
      throws UnableToClaimTokenException {
    initializeTokenSegments(processorName, segmentCount, null);
  }

  @Override
  public void initializeTokenSegments(
      String processorName, int segmentCount, @Nullable TrackingToken initialToken)
      throws UnableToClaimTokenException {
    SerializedObject<byte[]> token = serialize(initialToken);
    boolean initialized =
        database.write(
            session -> {
              if (!tokens.segments(session, processorName).isEmpty()) {
                return false;
              }
              for (int segment = 0; segment < segmentCount; segment++) {
                tokens.insert(session, processorName, segment, token);
              }
              return true;
            });
    if (!initialized) {
      throw new UnableToClaimTokenException(
          "Processor '%s' already has segments".formatted(processorName));
    }
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment)
      throws UnableToInitializeTokenException {
    SerializedObject<byte[]> serialized = serialize(token);
    boolean initialized =
        database.write(session -> tokens.insert(session, processorName, segment, serialized));
    if (!initialized) {
      throw new UnableToInitializeTokenException(
          "Segment '%s[%d]' already exists".formatted(processorName, segment));
    }
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment)
      throws UnableToClaimTokenException {
    SerializedObject<byte[]> serialized = serialize(token);
    database.write(
        session -> {
          tokens.claim(session, processorName, segment);
          return tokens.update(session, processorName, segment, serialized);
        });
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, int segment)
      throws UnableToClaimTokenException {
    return deserialize(database.write(session -> tokens.claim(session, processorName, segment)));
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, Segment segment)
      throws UnableToClaimTokenException {
    return deserialize(
        database.write(
            session -> {
              tokens.requireUnchanged(session, processorName, segment);
              return tokens.claim(session, processorName, segment.getSegmentId());
            }));
  }

  @Override
  public void extendClaim(String processorName, int segment) throws UnableToClaimTokenException {
    database.write(session -> tokens.claim(session, processorName, segment));
  }

  @Override
  public void releaseClaim(String processorName, int segment) {
    database.write(session -> tokens.release(session, processorName, segment));
  }

  @Override
  public void deleteToken(String processorName, int segment) throws UnableToClaimTokenException {
    if (!database.write(session -> tokens.delete(session, processorName, segment))) {
      throw new UnableToClaimTokenException(
          "Cannot delete token '%s[%d]', it is not claimed by this node"
              .formatted(processorName, segment));
    }
  }

  @Override
  public int[] fetchSegments(String processorName) {
    return ids(segments(processorName));
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processorName) {
    List<TokenSegment> segments = segments(processorName);
    int[] ids = ids(segments);
    return segments.stream()
        .filter(TokenSegment::claimable)
        .map(segment -> Segment.computeSegment(segment.id(), ids))
        .toList();
  }

  /** The identifier of the file, given to it when it was created. */
  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return Optional.of(database.read(Schema::storageIdentifier));
  }

  private List<TokenSegment> segments(String processorName) {
    return database.read(session -> tokens.segments(session, processorName));
  }

  private static int[] ids(List<TokenSegment> segments) {
    return segments.stream().mapToInt(TokenSegment::id).toArray();
  }

  private @Nullable SerializedObject<byte[]> serialize(@Nullable TrackingToken token) {
    return token == null ? null : serializer.serialize(token, byte[].class);
  }

  private @Nullable TrackingToken deserialize(Optional<SimpleSerializedObject<byte[]>> token) {
    return token.<TrackingToken>map(serializer::deserialize).orElse(null);
  }
}
