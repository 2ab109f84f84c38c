package dk.partsync.app.crash;

import dk.partsync.app.Launch;
import dk.partsync.app.SeparateProduct;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product's classes in one archive that its processes map (class data sharing), so that each
 * starts in little more than half the time. Such archives are made of jars only, so directories of
 * classes are packed.
 */
final class SharedClasses {

  private static final Duration WRITING = Duration.ofSeconds(120);

  private SharedClasses() {}

  /** Starts the product once and ends it in good order, which writes the archive. */
  static Launch archived(Launch launch, Path directory) throws IOException, InterruptedException {
    Path archive = directory.resolve("product.jsa");
    Launch fromJars = launch.withClassPath(jars(launch.classPath(), directory));
    Launch writing = fromJars.with(List.of("-XX:ArchiveClassesAtExit=" + archive));
    try (SeparateProduct product = SeparateProduct.start(writing)) {
      product.terminate(WRITING);
    }
    return fromJars.with(List.of("-XX:SharedArchiveFile=" + archive));
  }

  private static String jars(String classPath, Path directory) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(entry))) {
        Path jar = directory.resolve("classes" + jars.size() + ".jar");
        pack(Path.of(entry), jar);
        jars.add(jar.toString());
      } else {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(classes)) {
      files = tree.filter(file -> !file.equals(classes)).collect(Collectors.toList());
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out)) {
      for (Path file : files) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        packed.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
        if (Files.isRegularFile(file)) {
          Files.copy(file, packed);
        }
        packed.closeEntry();
      }
    }
  }
}
