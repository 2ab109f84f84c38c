package dk.partsync.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the product is started as a process of its own.
 *
 * @param options of the virtual machine
 * @param environment what the process has beside the environment of the test
 */
public record Launch(
    Path dataDir,
    Class<?> main,
    String classPath,
    List<String> options,
    Map<String, String> environment) {

  /** The product as it is. */
  public static Launch of(Path dataDir) {
    return of(dataDir, Partsync.class);
  }

  /** The product as that class makes it, with the class path of the test. */
  public static Launch of(Path dataDir, Class<?> main) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new Launch(dataDir, main, classPath, List.of(), Map.of());
  }

  public Launch on(Path otherDataDir) {
    return new Launch(otherDataDir, main, classPath, options, environment);
  }

  public Launch withClassPath(String other) {
    return new Launch(dataDir, main, other, options, environment);
  }

  public Launch with(List<String> further) {
    List<String> all = new ArrayList<>(options);
    all.addAll(further);
    return new Launch(dataDir, main, classPath, List.copyOf(all), environment);
  }

  public Launch in(Map<String, String> further) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.putAll(further);
    return new Launch(dataDir, main, classPath, options, Map.copyOf(all));
  }

  ProcessBuilder command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.add(main.getName());
    command.add("--server.port=0");
    command.add("--partsync.data-dir=" + dataDir);
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(environment);
    return process;
  }
}
