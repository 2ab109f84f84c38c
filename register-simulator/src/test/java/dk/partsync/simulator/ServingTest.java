package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.simulator.Client.Answer;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServingTest {

  private final SorWorld world = SorWorld.of(1, 120, LocalDate.of(2026, 9, 20));
  private final Client client = new Client();
  private RegisterSimulator simulator;
  private URI daily;

  @BeforeEach
  void start() throws IOException {
    simulator = RegisterSimulator.start(0, world);
    daily = simulator.sorDailyUrl();
  }

  @AfterEach
  void close() throws IOException {
    simulator.close();
  }

  private byte[] expected() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    world.writeDaily(out, SorFormat.standard());
    return out.toByteArray();
  }

  @Test
  void filesAreServedOnTheRealPathsOfThisMachine() throws IOException {
    assertThat(daily.getPath()).isEqualTo("/sor2_produktion/V1_00/data/SorEntity_daily.csv");
    assertThat(simulator.sorCompleteUrl().getPath())
        .isEqualTo("/sor2_produktion/V1_00/data/Sor_complete.zip");
    assertThat(InetAddress.getByName(daily.getHost()).isLoopbackAddress()).isTrue();
  }

  @Test
  void theDailyFileIsServedWholeWithItsProperties() throws IOException {
    Answer answer = client.get(daily);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(expected());
    assertThat(answer.header("Content-Length")).isEqualTo("" + answer.body().length);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
    assertThat(answer.header("Last-Modified")).isEqualTo("Sun, 20 Sep 2026 01:00:01 GMT");
  }

  @Test
  void theArchiveIsServedAsZip() throws IOException {
    Answer answer = client.get(simulator.sorCompleteUrl());
    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()));
    assertThat(zip.getNextEntry()).isNotNull();
  }

  @Test
  void headTellsTheSameWithoutABody() throws IOException {
    Answer head = client.send("HEAD", daily);
    Answer get = client.get(daily);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Length", "ETag", "Last-Modified", "Content-Type"}) {
      assertThat(head.header(name)).isEqualTo(get.header(name)).isNotEmpty();
    }
  }

  @Test
  void aKnownFileIsNotSentAgain() throws IOException {
    Answer first = client.get(daily);
    Answer byEtag = client.get(daily, "If-None-Match", "\"other\", " + first.header("ETag"));
    assertThat(byEtag.status()).isEqualTo(304);
    assertThat(byEtag.body()).isEmpty();
    assertThat(byEtag.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(client.get(daily, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    String modified = first.header("Last-Modified");
    assertThat(client.get(daily, "If-Modified-Since", modified).status()).isEqualTo(304);
    String earlier = "Sat, 19 Sep 2026 01:00:00 GMT";
    assertThat(client.get(daily, "If-Modified-Since", earlier).status()).isEqualTo(200);
    assertThat(client.get(daily, "If-Modified-Since", "nonsense").status()).isEqualTo(200);
  }

  @Test
  void theEtagDecidesWhenBothConditionsAreGiven() throws IOException {
    String modified = client.get(daily).header("Last-Modified");
    Answer answer = client.get(daily, "If-None-Match", "\"other\"", "If-Modified-Since", modified);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void rangesAreServed() throws IOException {
    byte[] whole = expected();
    int length = whole.length;
    Answer middle = client.get(daily, "Range", "bytes=100-199");
    assertThat(middle.status()).isEqualTo(206);
    assertThat(middle.header("Content-Range")).isEqualTo("bytes 100-199/" + length);
    assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
    Answer rest = client.get(daily, "Range", "bytes=500-");
    assertThat(rest.status()).isEqualTo(206);
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 500, length));
    Answer last = client.get(daily, "Range", "bytes=-7");
    assertThat(last.body()).isEqualTo(Arrays.copyOfRange(whole, length - 7, length));
    Answer tooFar = client.get(daily, "Range", "bytes=0-99999999");
    assertThat(tooFar.header("Content-Range")).isEqualTo("bytes 0-" + (length - 1) + "/" + length);
  }

  @Test
  void aRangeBeyondTheEndCannotBeSatisfied() throws IOException {
    int length = expected().length;
    Answer answer = client.get(daily, "Range", "bytes=" + length + "-");
    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + length);
    assertThat(client.get(daily, "Range", "bytes=-0").status()).isEqualTo(416);
  }

  @Test
  void rangesThatAreNotUnderstoodAreIgnored() throws IOException {
    for (String range : new String[] {"bytes=0-1,5-6", "bytes=9-3", "rows=1-2", "bytes=-"}) {
      assertThat(client.get(daily, "Range", range).status()).isEqualTo(200);
    }
  }

  @Test
  void aRangeOfAFileThatHasChangedGivesTheWholeNewFile() throws IOException {
    Answer before = client.get(daily);
    String[] resume = {"Range", "bytes=100-", "If-Range", before.header("ETag")};
    assertThat(client.get(daily, resume).status()).isEqualTo(206);
    String[] byDate = {"Range", "bytes=100-", "If-Range", before.header("Last-Modified")};
    assertThat(client.get(daily, byDate).status()).isEqualTo(206);
    SorId id = world.openIds().get(5);
    world.rename(id, "Nyt navn");
    assertThat(client.get(daily, resume).status()).isEqualTo(206);
    simulator.publish();
    assertThat(client.get(daily, byDate).status()).isEqualTo(200);
    Answer after = client.get(daily, resume);
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.body()).isEqualTo(expected());
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void aFormatStaysUntilAnotherIsAskedFor() throws IOException {
    simulator.publish(SorFormat.standard().quotingAll());
    assertThat(client.get(daily).text()).startsWith("\"SorId\";");
    simulator.publish();
    assertThat(client.get(daily).text()).startsWith("\"SorId\";");
  }

  @Test
  void givenBytesAreServedInPlaceOfAFileUntilTheNextPublication() throws IOException {
    byte[] hostile = "SorId\r\n\"=\"\"".getBytes(StandardCharsets.UTF_8);
    simulator.serve(SorFile.DAILY, hostile, "yesterday");
    assertThat(client.get(daily).body()).isEqualTo(hostile);
    assertThat(client.get(daily).header("Last-Modified")).isEqualTo("yesterday");
    simulator.serve(SorFile.DAILY, new byte[0], "yesterday");
    assertThat(client.get(daily).status()).isEqualTo(200);
    assertThat(client.get(daily).body()).isEmpty();
    simulator.publish();
    assertThat(client.get(daily).body()).isEqualTo(expected());
  }

  @Test
  void theFolderListsTheFilesAndKnowsNoOthers() throws IOException {
    Answer listing = client.get(daily.resolve("."));
    assertThat(listing.header("Content-Type")).startsWith("text/html");
    assertThat(listing.text())
        .contains("href=\"SorEntity_daily.csv\"", "href=\"Sor_complete.zip\"");
    assertThat(client.get(daily.resolve("SorEntity_daily.csv.bak")).status()).isEqualTo(404);
    assertThat(client.send("POST", daily).status()).isEqualTo(405);
  }

  @Test
  void requestsAreRecordedWithConditionsAndAnswer() throws IOException {
    client.get(daily, "Range", "bytes=5-", "If-Range", "\"x\"");
    client.send("HEAD", simulator.sorCompleteUrl(), "If-None-Match", "\"y\"");
    client.get(daily, "If-Modified-Since", "Sun, 20 Sep 2026 01:00:01 GMT");
    assertThat(simulator.requests())
        .containsExactly(
            new RecordedRequest("GET", daily.getPath(), "bytes=5-", "\"x\"", null, null, 200),
            new RecordedRequest(
                "HEAD", simulator.sorCompleteUrl().getPath(), null, null, "\"y\"", null, 200),
            new RecordedRequest(
                "GET", daily.getPath(), null, null, null, "Sun, 20 Sep 2026 01:00:01 GMT", 304));
  }
}
