package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class MongoConnectionTest {

  @Test
  void whatMustNotDependOnTheUriIsSetWhateverItSays() {
    MongoClientSettings settings =
        connection("mongodb://u:secret@a:1,b:2/views?w=1&journal=false&retryWrites=false")
            .settings();
    assertThat(settings.getServerApi())
        .isEqualTo(
            ServerApi.builder()
                .version(ServerApiVersion.V1)
                .strict(true)
                .deprecationErrors(true)
                .build());
    assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
    assertThat(settings.getRetryWrites()).isTrue();
    assertThat(settings.getUuidRepresentation()).isEqualTo(UuidRepresentation.STANDARD);
  }

  @Test
  void hostsAreToldWithoutCredentials() {
    MongoConnection connection = connection("mongodb://u:secret@a:1,b:2/views");
    assertThat(connection.hosts()).isEqualTo("a:1,b:2");
    assertThat(connection.database()).isEqualTo("views");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mongodb://u:secret@a:1", "http://u:secret@a:1/views"})
  void aUriThatIsMissingOrMalformedIsRefusedWithoutBeingRepeated(String uri) {
    assertThatThrownBy(() -> connection(uri))
        .isInstanceOf(InvalidServerSettingException.class)
        .hasMessageContaining("spring.mongodb.uri")
        .hasMessageNotContaining("secret");
  }

  private static MongoConnection connection(String uri) {
    return MongoConnection.in(new MockEnvironment().withProperty("spring.mongodb.uri", uri));
  }
}
