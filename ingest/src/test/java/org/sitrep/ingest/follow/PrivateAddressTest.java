package org.sitrep.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Issue;

/** No address of a private network is asked, however it is come by. */
final class PrivateAddressTest {
  private final Path folder;

  PrivateAddressTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.19.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::808:808",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "2001::1"
      })
  void isPrivate(String address) throws IOException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "172.15.0.1",
        "192.167.1.1",
        "100.128.0.1",
        "198.20.0.1",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void isPublic(String address) throws IOException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void theUsualRunAsksNothingOfThisMachine() throws IOException {
    try (TestServer server = TestServer.start();
        WarcShelf shelf = new WarcShelf(folder)) {
      List<Issue> issues = new ArrayList<>();
      List<Listed> listed =
          new AddressLists(1_000_000, issues::add)
              .read(
                  List.of(
                      server.at("127.0.0.1", "/"),
                      server.at("localhost", "/"),
                      server.at("[::1]", "/"),
                      server.at("[::ffff:127.0.0.1]", "/"),
                      server.at("127.1", "/")));
      Tally tally =
          new Follow(Manners.standard(), Reach.PAGES, folder)
              .run(listed, shelf, issues::add, done -> {});
      assertThat(server.everythingAsked()).isEmpty();
      assertThat(tally.kept()).isZero();
      assertThat(issues)
          .hasSizeGreaterThanOrEqualTo(4)
          .allSatisfy(i -> assertThat(i.code()).isIn("private-address", "bad-address"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.2",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.2]",
        "10.0.0.1",
        "169.254.169.254"
      })
  void aRedirectLeadsToNoPrivateAddress(String to) throws IOException {
    FollowRun run = new FollowRun(folder);
    // this machine may be called localhost at 127.0.0.1, which stands for a public address here
    run.names =
        host ->
            host.equals("localhost")
                ? List.of(FollowRun.address("127.0.0.2"))
                : host.endsWith(".test")
                    ? List.of(FollowRun.HERE)
                    : List.of(InetAddress.getAllByName(host));
    try (TestServer server = TestServer.start()) {
      server.redirect("/out", server.at(to, "/secret"));
      server.page("/secret", "text/html", "<p>Secret.</p>");
      run.follow(server.at("levant.test", "/out"));
      assertThat(server.paths()).containsExactly("/out");
      assertThat(server.everythingAsked()).allMatch(asked -> asked.at().equals("127.0.0.1"));
    }
    assertThat(run.codes()).containsExactly("private-address");
    assertThat(run.issues.get(0).message()).contains("--allow-private");
  }

  @Test
  void aNameThatMeansAnotherAddressAMomentLaterIsOfNoUse() throws IOException {
    FollowRun run = new FollowRun(folder);
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.1", "127.0.0.2"));
    List<String> told = new ArrayList<>();
    run.names =
        host -> {
          String next = answers.size() > 1 ? answers.remove() : answers.element();
          told.add(next);
          return List.of(FollowRun.address(next));
        };
    try (TestServer server = TestServer.start()) {
      server.page("/1", "text/html", "<p>One.</p>");
      server.page("/2", "text/html", "<p>Two.</p>");
      run.follow(server.at("rebind.test", "/1"), server.at("rebind.test", "/2"));
      assertThat(told)
          .as("one look-up for a request: robots.txt, /1, /2; the third was refused")
          .containsExactly("127.0.0.1", "127.0.0.1", "127.0.0.2");
      assertThat(server.everythingAsked())
          .hasSize(2)
          .allMatch(asked -> asked.at().equals("127.0.0.1"));
    }
    assertThat(run.codes()).containsExactly("private-address");
  }

  @Test
  void theAddressThatWasCheckedIsTheOneThatIsAsked() throws IOException {
    FollowRun run = new FollowRun(folder);
    // the machine's own look-up knows no such name, so that only the checked address can be asked
    run.names = host -> List.of(FollowRun.HERE);
    try (TestServer server = TestServer.start()) {
      server.page("/1", "text/html", "<p>One.</p>");
      assertThat(run.follow(server.at("no-such-name.invalid", "/1")).kept()).isEqualTo(1);
      assertThat(server.asked().get(0).host()).isEqualTo("no-such-name.invalid");
    }
  }

  @Test
  void aHostOfWhichOneAddressIsPrivateIsNotAskedAtAll() throws IOException {
    FollowRun run = new FollowRun(folder);
    run.names = host -> List.of(FollowRun.HERE, FollowRun.address("127.0.0.2"));
    try (TestServer server = TestServer.start()) {
      run.follow(server.at("mixed.test", "/1"));
      assertThat(server.everythingAsked()).isEmpty();
    }
    assertThat(run.codes()).containsExactly("private-address");
  }

  @Test
  void anAddressThatDoesNotAnswerGivesWayToTheNext() throws IOException {
    FollowRun run = new FollowRun(folder);
    run.timeout = Duration.ofSeconds(2);
    run.names = host -> List.of(FollowRun.address("192.0.2.1"), FollowRun.HERE);
    try (TestServer server = TestServer.start()) {
      server.page("/1", "text/html", "<p>One.</p>");
      assertThat(run.follow(server.at("two.test", "/1")).kept()).isEqualTo(1);
    }
  }
}
