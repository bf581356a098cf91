package org.sitrep.store.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parts of records that are written already. */
public final class Part {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Part() {}

  /** The value of a field of an object, as it is written; empty where it has none, or null. */
  public static Optional<String> of(String object, String field) {
    try (JsonParser in = FACTORY.createParser(object)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = in.currentName().equals(field);
        JsonToken value = in.nextToken();
        int start = (int) in.currentTokenLocation().getCharOffset();
        in.skipChildren();
        if (wanted) {
          return value == JsonToken.VALUE_NULL
              ? Optional.empty()
              : Optional.of(object.substring(start, end(in, object)));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(JsonParser in, String object) throws IOException {
    in.finishToken();
    return Math.min(object.length(), (int) in.currentLocation().getCharOffset());
  }

  /** A number in an object in an object; 0 where there is none. */
  public static long number(String object, String outer, String inner) {
    return of(object, outer).flatMap(o -> of(o, inner)).map(Long::parseLong).orElse(0L);
  }

  /** The text of a field; empty where it has none, or null. */
  public static Optional<String> text(String object, String field) {
    try (JsonParser in = FACTORY.createParser(object)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = in.currentName().equals(field);
        JsonToken value = in.nextToken();
        if (wanted) {
          return value == JsonToken.VALUE_STRING ? Optional.of(in.getText()) : Optional.empty();
        }
        in.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object with only the fields before one. */
  public static String fields(String object, String before) {
    try (JsonParser in = FACTORY.createParser(object)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        if (in.currentName().equals(before)) {
          int start = (int) in.currentTokenLocation().getCharOffset();
          return object.substring(0, object.lastIndexOf(',', start)) + "}";
        }
        in.nextToken();
        in.skipChildren();
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
