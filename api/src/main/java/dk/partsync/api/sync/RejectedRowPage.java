package dk.partsync.api.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 1,000 rejected rows.
 *
 * @param next the part to ask from for more, none at the end
 */
public record RejectedRowPage(List<RejectedRow> rows, @Nullable Integer next) {}
