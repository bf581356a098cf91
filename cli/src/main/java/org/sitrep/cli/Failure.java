package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitrep.eval.DatasetException;
import org.sitrep.store.StoreException;
import org.sitrep.theatre.TheatreException;

/**
 * What is said of an exception that ends the run: one line, and a stack trace where the fault is
 * the program's own.
 */
final class Failure {
  private Failure() {}

  static List<String> lines(Exception failure) {
    Throwable cause = cause(failure);
    if (cause instanceof NoSuchFileException file) {
      return List.of(file.getFile() + ": no such file or folder");
    }
    if (cause instanceof AccessDeniedException file) {
      return List.of(file.getFile() + ": permission denied");
    }
    if (cause instanceof FileAlreadyExistsException file) {
      return List.of(file.getFile() + ": is in the way; move it or name another place");
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return List.of(file.getFile() + ": " + file.getReason());
    }
    if (expected(cause)) {
      return String.valueOf(cause.getMessage()).lines().toList();
    }
    List<String> trace = new ArrayList<>(List.of("internal error: " + cause));
    for (StackTraceElement frame : cause.getStackTrace()) {
      trace.add("    at " + frame);
    }
    return trace;
  }

  private static Throwable cause(Exception failure) {
    return failure instanceof UncheckedIOException unchecked
        ? Objects.requireNonNull(unchecked.getCause())
        : failure;
  }

  static int exitCode(Exception failure) {
    return failure instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static boolean expected(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof StoreException
        || cause instanceof TheatreException
        || cause instanceof DatasetException
        || cause instanceof UsageException;
  }
}
