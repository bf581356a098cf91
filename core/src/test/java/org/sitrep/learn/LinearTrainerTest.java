package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private static final LinearTrainer TRAINER = LinearTrainer.standard();

  @Test
  void learnsWhatIsSeparable() {
    LinearModel model = TRAINER.train(Toy.LABELS, Toy.examples(4000, 1, 1));
    assertThat(Toy.accuracy(model, Toy.examples(2000, 1, 2))).isGreaterThan(0.995);
  }

  @Test
  void comesCloseToTheBestThatNoiseAllows() {
    LinearTrainer strict = TRAINER.withPenalties(5, 1);
    LinearModel model = strict.train(Toy.LABELS, Toy.examples(20_000, 0.8, 1));
    assertThat(Toy.accuracy(model, Toy.examples(10_000, 1, 2))).isGreaterThan(0.99);
    assertThat(Toy.accuracy(model, Toy.examples(10_000, 0.8, 3))).isCloseTo(0.8, within(0.015));
  }

  @Test
  void findsTheProbabilitiesOfTheData() {
    int[] rain = {1};
    int[] sun = {2};
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      examples.add(new Example(rain, i % 10 < 7 ? 1 : 0));
      examples.add(new Example(sun, i % 10 < 2 ? 1 : 0));
    }
    LinearModel model =
        TRAINER.withPenalties(0, 0).withPasses(30, 0.3).train(List.of("no", "yes"), examples);
    assertThat(model.probabilities(rain)[1]).isCloseTo(0.7, within(0.02));
    assertThat(model.probabilities(sun)[1]).isCloseTo(0.2, within(0.02));
  }

  @Test
  void heedsWeights() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      examples.add(new Example(new int[] {1}, i % 2, i % 2 == 0 ? 1 : 3));
    }
    LinearModel model = TRAINER.withPasses(30, 0.3).train(List.of("no", "yes"), examples);
    assertThat(model.probabilities(new int[] {1})[1]).isCloseTo(0.75, within(0.02));
  }

  @Test
  void givesTheSameBytesForTheSameExamples() throws IOException {
    byte[] first = bytes(TRAINER.train(Toy.LABELS, Toy.examples(2000, 0.9, 1)));
    byte[] second = bytes(TRAINER.train(Toy.LABELS, Toy.examples(2000, 0.9, 1)));
    byte[] third = bytes(TRAINER.withSeed(2).train(Toy.LABELS, Toy.examples(2000, 0.9, 1)));
    assertThat(second).isEqualTo(first);
    assertThat(third).isNotEqualTo(first);
  }

  @Test
  void decidesAsItsExactWeightsDo() {
    List<Example> unseen = Toy.examples(4000, 0.8, 2);
    DenseWeights exact = TRAINER.weights(Toy.LABELS, Toy.examples(4000, 0.8, 1));
    int[] decisions = unseen.stream().mapToInt(e -> highest(exact, e)).toArray();
    LinearModel model = exact.model(Integer.MAX_VALUE);
    int same = 0;
    for (int i = 0; i < decisions.length; i++) {
      same += decisions[i] == model.best(unseen.get(i).features()) ? 1 : 0;
    }
    assertThat(same).isGreaterThanOrEqualTo(decisions.length * 995 / 1000);
  }

  private static int highest(DenseWeights exact, Example example) {
    return Softmax.highest(exact.scores(example.features()));
  }

  @Test
  void keepsTheWeightsThatMatterWhenThereIsRoomForFew() {
    List<Example> examples = Toy.examples(4000, 0.9, 1);
    LinearModel whole = TRAINER.train(Toy.LABELS, examples);
    LinearModel small = TRAINER.withSize(2, 640).train(Toy.LABELS, examples);
    assertThat(whole.weightCount()).isGreaterThan(1000);
    assertThat(small.weightCount()).isLessThanOrEqualTo(640);
    assertThat(Toy.accuracy(small, Toy.examples(2000, 1, 2))).isGreaterThan(0.97);
  }

  @Test
  void leavesOutRareFeatures() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new Example(new int[] {i % 2, 1000 + i}, i % 2));
    }
    LinearModel model = TRAINER.train(List.of("no", "yes"), examples);
    assertThat(model.weightCount()).isEqualTo(2);
  }

  @Test
  void managesWithoutAnyExample() {
    LinearModel model = TRAINER.train(Toy.LABELS, List.of());
    assertThat(model.probabilities(new int[] {1})).containsOnly(0.25);
  }

  @Test
  void refusesLabelsAndSettingsThatMakeNoSense() {
    Example third = new Example(new int[] {1}, 2);
    assertThatThrownBy(() -> TRAINER.train(List.of("no", "yes"), List.of(third)))
        .hasMessage("no label has the number 2");
    assertThatThrownBy(() -> TRAINER.train(List.of("no", "no"), List.of()))
        .hasMessageContaining("2 to 128 different labels");
    assertThatThrownBy(() -> TRAINER.withPasses(0, 1)).hasMessageContaining("passes");
    assertThatThrownBy(() -> new Example(new int[] {2, 1, 2}, 0)).hasMessageContaining("twice");
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
