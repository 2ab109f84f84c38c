package dk.partsync.query.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorForceFullCleared;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsChanged;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class SorSettingsProjectionTest {

  private static final String ID = "settings-SOR";
  private static final Instant AT = Instant.parse("2026-07-31T02:00:00.5Z");
  private static final SorSettingsChanged FORCED =
      new SorSettingsChanged(true, true, null, null, "https://example.dk/c.zip", 7, null);

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void freshInstallationHasTheDefaults() {
    assertThat(settings()).isEqualTo(new SorSettingsView(SorSettings.defaults(), 0, null, null));
  }

  @Test
  void changesAddUpAndTellWhoMadeTheLast() {
    bed.publish(ID, AT, FORCED)
        .publish(
            QuerySideBed.message(
                ID,
                1,
                AT.plusSeconds(1),
                Map.of(MetaKeys.WHO, "anna"),
                new SorForceFullCleared("r")))
        .catchUp();
    SorSettings expected = FORCED.applyTo(SorSettings.defaults());
    assertThat(settings().settings().forceFull()).isFalse();
    assertThat(settings().settings().enabled()).isTrue();
    assertThat(settings().settings().completeUrl()).isEqualTo(expected.completeUrl());
    assertThat(settings().settings().closeLimitPercent()).isEqualTo(7);
    assertThat(settings().version()).isEqualTo(2);
    assertThat(settings().changedBy()).isEqualTo("anna");
    assertThat(settings().changedAt()).isEqualTo(AT.plusSeconds(1));
    SorSettingsView live = settings();
    bed.rebuild();
    assertThat(settings()).isEqualTo(live);
  }

  @Test
  void everyTypeOfSettingsEventHasAnEffect() {
    SorSettings forced = FORCED.applyTo(SorSettings.defaults());
    List<SorSettingsEvent> events = List.of(FORCED, new SorForceFullCleared("r"));
    assertThat(events)
        .extracting(event -> (Object) event.getClass())
        .containsExactlyInAnyOrder((Object[]) SorSettingsEvent.class.getPermittedSubclasses());
    assertThat(forced.forceFull()).isTrue();
    assertThat(new SorForceFullCleared("r").applyTo(forced).forceFull()).isFalse();
  }

  @Test
  void subscribersHearOfAChange() {
    try (var subscription =
        bed.configuration()
            .queryGateway()
            .subscriptionQuery(
                new FindSorSettings(),
                ResponseTypes.instanceOf(SorSettingsView.class),
                ResponseTypes.instanceOf(SorSettingsView.class))) {
      assertThat(subscription.initialResult().block().version()).isZero();
      bed.publish(ID, AT, FORCED);
      assertThat(subscription.updates().blockFirst(Duration.ofSeconds(10)).version()).isEqualTo(1);
    }
  }

  private SorSettingsView settings() {
    return bed.ask(new FindSorSettings(), SorSettingsView.class);
  }
}
