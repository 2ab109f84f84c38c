package dk.partsync.app.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What both profiles promise of sealed bytes. */
public abstract class SecretStoreContract {

  private static final byte[] ONE = {1, 2, 3};
  private static final byte[] OTHER = {4, 5};

  /** The store under test, empty. */
  protected abstract SecretStore store();

  /** The same store as another process sees it, or this one after a restart. */
  protected abstract SecretStore reopened();

  @Test
  void whatIsKeptIsFoundAlsoLater() {
    store().keep("a", ONE);
    assertThat(store().find("a")).hasValue(ONE);
    assertThat(store().find("b")).isEmpty();
    assertThat(reopened().find("a")).hasValue(ONE);
  }

  @Test
  void theLastOneKeptCounts() {
    store().keep("a", ONE);
    store().keep("a", OTHER);
    assertThat(store().find("a")).hasValue(OTHER);
  }

  @Test
  void theFirstOneStaysWhereTheFirstIsWanted() {
    assertThat(store().keepFirst("a", ONE)).isEqualTo(ONE);
    assertThat(store().keepFirst("a", OTHER)).isEqualTo(ONE);
    assertThat(reopened().find("a")).hasValue(ONE);
  }

  @Test
  void ofManyAtOnceOneIsTheFirst() {
    Set<Byte> kept = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 16)
        .parallel()
        .forEach(i -> kept.add(store().keepFirst("a", new byte[] {(byte) i})[0]));
    assertThat(kept).hasSize(1);
  }

  @Test
  void whatIsDestroyedIsGoneAndNothingElse() {
    store().keep("a", ONE);
    store().keep("b", OTHER);
    store().destroy("a");
    store().destroy("never-there");
    assertThat(store().find("a")).isEmpty();
    assertThat(store().find("b")).hasValue(OTHER);
    assertThat(reopened().find("a")).isEmpty();
  }

  @Test
  void aLargeOneComesBackWhole() {
    byte[] large = new byte[150_000];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31);
    }
    store().keep("a", large);
    assertThat(reopened().find("a")).hasValue(large);
  }
}
