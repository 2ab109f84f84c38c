package dk.partsync.simulator.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stay abroad.
 *
 * @param lines foreign address; empty when it is not known
 * @param back where the person came back from; null while abroad
 */
record Journey(List<String> lines, Country out, @Nullable Country back) {}
