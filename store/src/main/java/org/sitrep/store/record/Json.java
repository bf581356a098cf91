package org.sitrep.store.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON; what cannot be written is unchecked. Text is made safe for UTF-8. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator out;

  /** Writes to the given writer, which it does not close. */
  public Json(Writer writer) {
    try {
      out = FACTORY.createGenerator(writer);
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setRootValueSeparator(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of an object. */
  public static String object(Consumer<Json> fields) {
    StringWriter writer = new StringWriter();
    Json json = new Json(writer);
    json.start();
    fields.accept(json);
    json.end();
    json.flush();
    return writer.toString();
  }

  private interface Step {
    void run() throws IOException;
  }

  private Json step(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Begins an object that is an item or the whole. */
  public Json start() {
    return step(out::writeStartObject);
  }

  /** Ends an object. */
  public Json end() {
    return step(out::writeEndObject);
  }

  /** Begins an array that is an item or the whole. */
  public Json startArray() {
    return step(out::writeStartArray);
  }

  /** Begins an array in a field. */
  public Json startArray(String field) {
    return step(() -> out.writeArrayFieldStart(field));
  }

  /** Ends an array. */
  public Json endArray() {
    return step(out::writeEndArray);
  }

  /** A field with an object. */
  public Json object(String field, Consumer<Json> fields) {
    step(() -> out.writeObjectFieldStart(field));
    fields.accept(this);
    return end();
  }

  /** An object as an item. */
  public Json item(Consumer<Json> fields) {
    start();
    fields.accept(this);
    return end();
  }

  /** A field with an array of objects. */
  public <T> Json array(
      String field, Collection<T> items, java.util.function.BiConsumer<Json, T> each) {
    startArray(field);
    for (T item : items) {
      start();
      each.accept(this, item);
      end();
    }
    return endArray();
  }

  /** A field with an array of texts. */
  public Json texts(String field, Collection<String> items) {
    startArray(field);
    items.forEach(item -> step(() -> out.writeString(whole(item))));
    return endArray();
  }

  /** A text as an item. */
  public Json text(String value) {
    return step(() -> out.writeString(whole(value)));
  }

  /** A number as an item. */
  public Json number(double value) {
    return step(() -> writeReal(value));
  }

  /** A number as an item. */
  public Json number(long value) {
    return step(() -> out.writeNumber(value));
  }

  /** A field with text. */
  public Json field(String field, String value) {
    return step(() -> out.writeStringField(field, whole(value)));
  }

  /** A field with text, null where there is none. */
  public Json field(String field, Optional<String> value) {
    return value.isPresent() ? field(field, value.get()) : nothing(field);
  }

  /** A field with a day, null where there is none. */
  public Json day(String field, Optional<LocalDate> value) {
    return field(field, value.map(LocalDate::toString));
  }

  /** A field with a number. */
  public Json field(String field, long value) {
    return step(() -> out.writeNumberField(field, value));
  }

  /** A field with a number. */
  public Json field(String field, double value) {
    return step(
        () -> {
          out.writeFieldName(field);
          writeReal(value);
        });
  }

  private void writeReal(double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }

  /** A field with true or false. */
  public Json field(String field, boolean value) {
    return step(() -> out.writeBooleanField(field, value));
  }

  /** A field with null. */
  public Json nothing(String field) {
    return step(() -> out.writeNullField(field));
  }

  /** A field with JSON that is written already. */
  public Json written(String field, String json) {
    return step(
        () -> {
          out.writeFieldName(field);
          out.writeRawValue(json);
        });
  }

  /** An item that is written already. */
  public Json written(String json) {
    return step(() -> out.writeRawValue(json));
  }

  /** The fields of an object that is written already. */
  public Json fieldsOf(String json) {
    String inside = json.substring(1, json.length() - 1);
    return inside.isEmpty() ? this : splice(inside);
  }

  /**
   * The generator puts a comma before a value and none within raw text, so the first field is cut
   * off.
   */
  private Json splice(String inside) {
    int colon = inside.indexOf(':');
    String name = inside.substring(1, colon - 1);
    return step(
        () -> {
          out.writeFieldName(name);
          out.writeRawValue(inside.substring(colon + 1));
        });
  }

  /** Ends a line of JSON Lines. */
  public Json line() {
    return step(() -> out.writeRaw('\n'));
  }

  /** Hands on what was written. */
  public Json flush() {
    return step(out::flush);
  }

  /** The text with half surrogates, which UTF-8 cannot hold, as U+FFFD: as many code points. */
  static String whole(String text) {
    if (!surrogates(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean surrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
