package dk.partsync.app.acceptance;

import dk.partsync.app.ApiClient;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a monitoring system reads, by name and labels as they stand in the text. */
final class Metrics {

  private static final Pattern SAMPLE = Pattern.compile("(?m)^(\\w+(?:\\{[^\\n]*\\})?) (\\S+)$");

  private final Map<String, Double> samples = new TreeMap<>();

  private Metrics(String text) {
    SAMPLE
        .matcher(text)
        .results()
        .forEach(found -> samples.put(found.group(1), Double.valueOf(found.group(2))));
  }

  static Metrics of(ApiClient monitor) {
    return new Metrics(monitor.get("/actuator/prometheus").body());
  }

  /** Sum of the samples of the name that have all these labels, each as {@code name="value"}. */
  double sum(String name, String... labels) {
    return samples.entrySet().stream()
        .filter(sample -> nameOf(sample.getKey()).equals(name))
        .filter(sample -> Stream.of(labels).allMatch(sample.getKey()::contains))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** Names without what a timer or histogram adds to its own. */
  Set<String> names() {
    return samples.keySet().stream()
        .map(Metrics::nameOf)
        .map(name -> name.replaceFirst("_(count|sum|max|bucket)$", ""))
        .collect(Collectors.toSet());
  }

  Map<String, Double> all() {
    return samples;
  }

  private static String nameOf(String sample) {
    MatchResult name = Pattern.compile("^\\w+").matcher(sample).results().findFirst().orElseThrow();
    return name.group();
  }
}
