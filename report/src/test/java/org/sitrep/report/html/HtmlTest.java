package org.sitrep.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @Test
  void textAndAttributesAreEscaped() {
    String html = new Html().element("p", "<b> & 'x'", "title", "\"><script>").finish();
    assertThat(html)
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;x&#39;</p>");
  }

  @Test
  void whatReordersIsShownAndWhatHidesIsDropped() {
    assertThat(Plain.visible("a\u202Eb\u200Bc\uFEFF\u0000\u2066"))
        .isEqualTo("a\uFFFDbc\uFFFD\uFFFD");
    assertThat(Plain.visible("\uD83D\uDE00 \uD800 \u0627\u0644"))
        .isEqualTo("\uD83D\uDE00 \uFFFD \u0627\u0644");
  }

  @Test
  void linesAreCutBetweenCharacters() {
    assertThat(Plain.line("  a \n b\t c ")).isEqualTo("a b c");
    assertThat(Plain.line("abc\uD83D\uDE00def", 5)).isEqualTo("abc…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JAVASCRIPT:x",
        "data:text/html,x",
        "//x.example",
        "file:///etc",
        "https://x.example/\" onclick",
        "http://x\n.example"
      })
  void onlyWebAddressesAreLinked(String address) {
    assertThat(Html.link(address)).isEmpty();
  }

  @Test
  void anOpenElementIsAMistake() {
    assertThat(Html.link(" HTTPS://x.example/a?b=c ")).contains("HTTPS://x.example/a?b=c");
    Html html = new Html().open("p");
    assertThatThrownBy(html::finish).isInstanceOf(IllegalStateException.class);
  }
}
