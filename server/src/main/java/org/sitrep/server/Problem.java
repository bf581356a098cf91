package org.sitrep.server;

import java.util.Optional;
import org.sitrep.store.record.Json;

/** What is wrong with a request, as RFC 9457 has it. Its message is for the client. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;
  static final String TYPE = "application/problem+json";
  private final int status;
  private final String parameter;

  Problem(int status, String detail) {
    this(status, detail, "");
  }

  Problem(int status, String detail, String parameter) {
    super(detail, null, false, false);
    this.status = status;
    this.parameter = parameter;
  }

  static Problem wrong(String parameter, String detail) {
    return new Problem(400, detail, parameter);
  }

  int status() {
    return status;
  }

  String json() {
    return json(status, String.valueOf(getMessage()), Optional.of(parameter));
  }

  static String json(int status, String detail, Optional<String> parameter) {
    return Json.object(
        json -> {
          json.field("type", "about:blank").field("title", title(status)).field("status", status);
          if (!detail.isEmpty()) {
            json.field("detail", detail);
          }
          parameter.filter(name -> !name.isEmpty()).ifPresent(p -> json.field("parameter", p));
        });
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Wrong request";
      case 401 -> "No valid token";
      case 403 -> "Not allowed";
      case 404 -> "Nothing here";
      case 405 -> "Only GET and HEAD";
      case 406 -> "No such format";
      case 413 -> "Request too large";
      case 414 -> "Address too long";
      case 429 -> "Too many requests";
      case 431 -> "Header too large";
      case 503 -> "Busy";
      default -> status < 500 ? "Wrong request" : "Failed";
    };
  }
}
