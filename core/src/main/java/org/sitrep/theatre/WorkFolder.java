package org.sitrep.theatre;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A folder for the files that an import needs until its index is made. It goes when the import
 * ends, fails or is interrupted; what one that was killed has left goes with the next import beside
 * it. A lock tells the folders of those that still run.
 */
final class WorkFolder implements AutoCloseable {
  private static final String PREFIX = ".gazetteer";
  private static final String LOCK = "lock";
  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** A new one in a folder, which is swept before. */
  static WorkFolder in(Path parent) throws IOException {
    sweep(parent);
    Path folder = Files.createTempDirectory(parent, PREFIX);
    folder.toFile().deleteOnExit();
    FileChannel lock = open(folder);
    lock.lock();
    return new WorkFolder(folder, lock).with(LOCK);
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private WorkFolder with(String name) {
    file(name);
    return this;
  }

  /** A file in it, which goes with it. */
  Path file(String name) {
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    return file;
  }

  Path path() {
    return folder;
  }

  private static void sweep(Path parent) throws IOException {
    for (Path folder : list(parent)) {
      if (String.valueOf(folder.getFileName()).startsWith(PREFIX) && Files.isDirectory(folder)) {
        sweepStale(folder);
      }
    }
  }

  private static void sweepStale(Path folder) throws IOException {
    try (FileChannel channel = open(folder)) {
      if (channel.tryLock() == null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      return; // of an import in this program
    }
    delete(folder);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : list(folder)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    delete(folder);
  }
}
