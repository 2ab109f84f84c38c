package dk.partsync.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The serializer as the application sets it up: sees fields, and reads Axon's own types. */
final class TestSerializers {

  static final Serializer JSON =
      Jackson3Serializer.builder()
          .jsonMapperBuilderCustomizer(
              mapper ->
                  mapper
                      .changeDefaultVisibility(fields -> fields.withFieldVisibility(Visibility.ANY))
                      .polymorphicTypeValidator(
                          BasicPolymorphicTypeValidator.builder()
                              .allowIfSubType("org.axonframework.")
                              .build()))
          .build();

  private TestSerializers() {}

  static SqliteEventStorageEngine engine(SqliteDatabase database) {
    return SqliteEventStorageEngine.builder(database, JSON, JSON).build();
  }
}
