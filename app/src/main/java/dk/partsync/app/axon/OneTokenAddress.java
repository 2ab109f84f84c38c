package dk.partsync.app.axon;

import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CvrSettingsChanged;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads settings of revision 1, in which a register had one address for access tokens, whichever
 * credential was in use, and CPR a client id. An address of Datafordeler has its sibling for the
 * other kind of credential; any other, such as a proxy's, goes on serving both.
 */
final class OneTokenAddress extends SingleEventUpcaster {

  private static final Set<String> TYPES =
      Set.of(CprSettingsChanged.class.getName(), CvrSettingsChanged.class.getName());
  private static final String BEFORE = "1";
  private static final String AFTER = "2";
  private static final Pattern DATAFORDELER =
      Pattern.compile(
          "(https://(?:[a-z0-9]+-)?auth)(?:-oces)?(\\.datafordeler\\.dk[:/].*)",
          Pattern.CASE_INSENSITIVE);

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    SerializedType type = event.getType();
    return TYPES.contains(type.getName()) && BEFORE.equals(type.getRevision());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        new SimpleSerializedType(event.getType().getName(), AFTER),
        JsonNode.class,
        OneTokenAddress::withTwo);
  }

  private static JsonNode withTwo(JsonNode payload) {
    ObjectNode settings = (ObjectNode) payload.required("settings");
    String one = settings.required("tokenUrl").asString();
    Matcher known = DATAFORDELER.matcher(one.strip());
    boolean sibling = known.matches();
    settings.put("tokenUrl", sibling ? known.group(1) + known.group(2) : one);
    settings.put("certificateTokenUrl", sibling ? known.group(1) + "-oces" + known.group(2) : one);
    settings.remove("clientId");
    return payload;
  }
}
