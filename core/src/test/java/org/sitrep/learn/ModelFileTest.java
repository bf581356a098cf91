package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final LinearModel MODEL =
      LinearTrainer.standard().train(Toy.LABELS, Toy.examples(2000, 0.9, 1));
  private static final Calibration CALIBRATION =
      Calibration.isotonic(
          List.of(new Outcome(0.2, false), new Outcome(0.4, true), new Outcome(0.9, true)), 1);
  private static final ModelFile FILE =
      ModelFile.of(Map.of("trigger", MODEL, "role", MODEL), Map.of("claim", CALIBRATION));

  @Test
  void readsWhatItWrote() throws IOException {
    byte[] bytes = bytes(FILE);
    ModelFile again = ModelFile.read(new ByteArrayInputStream(bytes));
    assertThat(again.models().keySet()).containsExactly("role", "trigger");
    LinearModel model = again.model("trigger");
    assertThat(model.labels()).isEqualTo(Toy.LABELS);
    for (Example example : Toy.examples(500, 1, 2)) {
      assertThat(model.scores(example.features())).isEqualTo(MODEL.scores(example.features()));
    }
    assertThat(again.calibration("claim").probability(0.3)).isEqualTo(CALIBRATION.probability(0.3));
    assertThat(bytes(again)).isEqualTo(bytes);
  }

  @Test
  void saysWhichModelsThereAre() {
    assertThatThrownBy(() -> FILE.model("status"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("no model status, only [role, trigger]");
  }

  @Test
  void refusesWhatIsCutShort() throws IOException {
    byte[] bytes = bytes(FILE);
    for (int length = 0; length < bytes.length; length += length < 40 ? 1 : 997) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("ends early");
    }
  }

  @Test
  void refusesWhatIsNoModelFile() throws IOException {
    byte[] bytes = bytes(FILE);
    assertRefused(with(bytes, 0, 'X'), "not a model file");
    assertRefused(with(bytes, 7, 9), "a model file of version 9, not 1");
    assertRefused(with(bytes, 1000, bytes[1000] ^ 1), "checksum");
    assertRefused(with(bytes, 8, 0xff), "ends early");
  }

  @Test
  void refusesBrokenModelsWhateverIsBroken() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MODEL.write(new DataOutputStream(out));
    byte[] good = out.toByteArray();
    SplitMix64 random = new SplitMix64(1);
    for (int i = 0; i < 2000; i++) {
      int place = Toy.below(random, i < 1000 ? 100 : good.length);
      byte[] bad = with(good, place, Toy.below(random, 256));
      try {
        LinearModel model = LinearModel.read(new DataInputStream(new ByteArrayInputStream(bad)));
        assertThat(model.labels()).hasSize(4);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("model");
      }
    }
  }

  @Test
  void refusesBrokenCalibrations() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CALIBRATION.write(new DataOutputStream(out));
    byte[] good = out.toByteArray();
    byte[] falling = with(good, 4, 0x7f);
    assertThatThrownBy(() -> readCalibration(falling)).hasMessageContaining("damaged");
    byte[] part = Arrays.copyOf(good, 19);
    assertThatThrownBy(() -> readCalibration(part)).hasMessage("the calibration ends early");
  }

  private static Calibration readCalibration(byte[] bytes) throws IOException {
    return Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  private static byte[] with(byte[] bytes, int place, int value) {
    byte[] changed = bytes.clone();
    changed[place] = (byte) value;
    return changed;
  }

  private static byte[] bytes(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }
}
