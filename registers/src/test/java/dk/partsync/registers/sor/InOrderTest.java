package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RightOfWay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final int BLOCKS = 100;

  private final AtomicLong now = new AtomicLong();
  private final RightOfWay others = new RightOfWay(now::get, now::addAndGet);

  @Test
  void resultsComeInTheOrderOfTheFileAndFewAreInMemory() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    List<Integer> handedOn = new ArrayList<>();
    List<Integer> ahead = new ArrayList<>();
    Iterator<Integer> lengths = IntStream.range(0, BLOCKS).iterator();
    new InOrder<Integer>(
            block -> Integer.parseInt(block.text(0)),
            number -> {
              handedOn.add(number);
              ahead.add(taken.get() - handedOn.size());
            },
            others)
        .run(
            () -> {
              taken.incrementAndGet();
              return lengths.hasNext() ? block(lengths.next()) : null;
            });

    assertThat(handedOn).containsExactlyElementsOf(IntStream.range(0, BLOCKS).boxed().toList());
    assertThat(ahead).allMatch(blocks -> blocks <= 2 * 4 + 1);
    assertThat(now).as("nobody was being answered").hasValue(0);
  }

  @Test
  @DisplayName("B8 the reading of a file gives way before each block")
  void theReadingGivesWay() throws IOException {
    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    others.begin();
    Iterator<RecordBlock> blocks = Stream.of(block(1), block(2)).iterator();
    new InOrder<Integer>(RecordBlock::size, size -> {}, others)
        .run(() -> blocks.hasNext() ? blocks.next() : null);
    assertThat(now).hasValueGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(1_030));
  }

  private static RecordBlock block(int number) {
    byte[] bytes = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
    RecordBlock block = new RecordBlock(bytes);
    block.add(0, bytes.length, 1, false);
    return block;
  }
}
