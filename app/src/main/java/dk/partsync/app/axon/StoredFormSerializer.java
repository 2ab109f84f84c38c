package dk.partsync.app.axon;

import dk.partsync.api.MessageJson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes and reads the stored form of messages. A type's class is looked up once; the framework
 * would ask for it twice for each event that is read.
 */
final class StoredFormSerializer extends Jackson3Serializer {

  private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

  StoredFormSerializer() {
    super(
        builder()
            .classLoader(StoredFormSerializer.class.getClassLoader())
            .jsonMapperBuilderCustomizer(MessageJson::configure));
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return classes.computeIfAbsent(type.getName(), name -> super.classForType(type));
  }
}
