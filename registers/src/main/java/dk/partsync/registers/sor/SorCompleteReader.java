package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Reads the history archive {@code Sor_complete.zip} (registers/sor.md sections 2.1 and 5.4). */
public final class SorCompleteReader {

  private static final String UNITS = "sorentity.csv";
  private static final String SUCCESSORS = "sorreplacedentities.csv";

  private final ZipLimits limits;

  public SorCompleteReader(ZipLimits limits) {
    this.limits = limits;
  }

  /**
   * End dates and successors of the wanted units, streamed. A unit that still has an open row has
   * no end date; one that the archive does not know is not in the answer.
   *
   * @throws SourceException with {@code SOURCE_WRONG_CONTENT} when it is not the expected archive,
   *     {@code SOURCE_TRUNCATED}, {@code SOURCE_TOO_LARGE}, {@code MISSING_COLUMN}, or {@code
   *     SOURCE_LOST} when the file cannot be read
   */
  public Map<SorId, ClosedUnit> read(Path zip, Set<SorId> wanted) {
    History history = new History(wanted);
    try {
      new ZipMembers(limits).read(zip, history::readMember);
    } catch (IOException e) {
      throw new SourceException(
          FailureCode.SOURCE_LOST, "The stored archive cannot be read; start a new run.", e);
    }
    return history.result();
  }

  private static final class History {

    private final UnitHistory units;
    private boolean complete;

    History(Set<SorId> wanted) {
      units = new UnitHistory(wanted);
    }

    void readMember(String name, InputStream content) throws IOException {
      if (name.equals(UNITS)) {
        units.readUnits(content);
        complete = true;
      } else if (name.equals(SUCCESSORS)) {
        units.readSuccessors(content);
      }
    }

    Map<SorId, ClosedUnit> result() {
      if (!complete) {
        throw new SourceException(
            FailureCode.SOURCE_WRONG_CONTENT,
            "The archive does not hold SOREntity.csv; check the address.");
      }
      return units.result();
    }
  }
}
