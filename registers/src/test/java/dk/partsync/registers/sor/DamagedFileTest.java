package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a file, reading it ends well or with a plain reason. */
class DamagedFileTest {

  private static final byte[] MEANINGFUL = {'"', ';', '\n', '\r', '=', 0, (byte) 0xff, 'x', '1'};
  private static final byte[] FILE = file();
  private static final Scanned WHOLE = Scanned.of(FILE, Scanned.TODAY);

  @Property(tries = 500)
  void countsAddUpAndNothingButAPlainReasonIsThrown(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int changes) {
    byte[] damaged = damaged(new Random(seed), changes);
    try {
      Scanned scanned = Scanned.of(damaged, Scanned.TODAY);
      SorSnapshot snapshot = scanned.snapshot();

      assertThat(snapshot.chosen().size() + snapshot.rejected() + snapshot.superseded())
          .isEqualTo(snapshot.read());
      assertThat(scanned.rejected()).hasSize((int) snapshot.rejected());
      assertThat(snapshot.unreadable()).isLessThanOrEqualTo(snapshot.rejected());
      assertThat(scanned.rows()).hasSameSizeAs(snapshot.chosen());
    } catch (SourceException e) {
      assertThat(e.code()).isNotNull();
    }
  }

  @Property(tries = 300)
  void oneChangedByteCostsFewRows(@ForAll long seed) {
    byte[] damaged = damaged(new Random(seed), 1);
    try {
      SorSnapshot snapshot = Scanned.of(damaged, Scanned.TODAY).snapshot();

      assertThat(snapshot.chosen()).hasSizeGreaterThanOrEqualTo(units() - 2);
      assertThat(snapshot.rejected()).isLessThanOrEqualTo(2);
    } catch (SourceException e) {
      assertThat(e.code())
          .isIn(
              FailureCode.MISSING_COLUMN,
              FailureCode.SOURCE_TRUNCATED,
              FailureCode.SOURCE_WRONG_CONTENT);
    }
  }

  private static int units() {
    return WHOLE.snapshot().chosen().size();
  }

  private static byte[] damaged(Random random, int changes) {
    byte[] damaged = FILE.clone();
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(damaged.length);
      damaged[at] =
          random.nextBoolean()
              ? MEANINGFUL[random.nextInt(MEANINGFUL.length)]
              : (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static byte[] file() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      SorWorld.of(3, 40, Scanned.TODAY).writeDaily(bytes, SorFormat.standard());
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
