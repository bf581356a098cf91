package org.sitrep.server;

import java.util.Optional;

/**
 * What a route answers.
 *
 * @param body in the type that was agreed on
 * @param next the cursor of the next page; empty where there is none
 */
record Answer(String body, Optional<String> next) {
  static Answer of(String body) {
    return new Answer(body, Optional.empty());
  }
}
