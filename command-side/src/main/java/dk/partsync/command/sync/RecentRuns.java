package dk.partsync.command.sync;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the runs that were worked on last, so that a chunk need not read the receipts of all chunks
 * before it. Only for a process that is the only one to write runs. An entry of a unit of work that
 * is rolled back is removed by Axon's repository.
 */
public final class RecentRuns implements Cache {

  private static final int KEPT = 8;

  private final Map<Object, Object> entries = Collections.synchronizedMap(new Recent());

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
  public <K, V> @Nullable V get(K key) {
    return (V) entries.get(key);
  }

  @Override
  public void put(Object key, Object value) {
    entries.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return entries.remove(key) != null;
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  /** Nobody listens: refused. */
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("entries of this cache are not listened to");
  }

  private static final class Recent extends LinkedHashMap<Object, Object> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(2 * KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > KEPT;
    }
  }
}
