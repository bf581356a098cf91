package org.sitrep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes beyond a limit is told with a flag that the command has, as docs/limits.md lists. */
final class LimitsTest {
  private static final Path LIST = Path.of("../docs/limits.md");
  private static final Pattern FLAG = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
  private static final String TOWN = "The town fell on Monday after a week of shelling.";

  private final Path folder;
  private final HttpServer server;
  private final String site;

  LimitsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    this.site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static boolean has(String command, String flag) {
    String help = Run.of(command, "--help").ends(0).out();
    return Pattern.compile("(?<![a-z-])" + flag + "(?![a-z-])").matcher(help).find();
  }

  /** Reads a file beyond a limit. */
  private void reads(String code, String flag, String value, String name, byte[] bytes)
      throws IOException {
    Files.write(folder.resolve(name), bytes);
    Run run = Run.of("read", folder, flag, value);
    told(run, "read", code, flag);
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void told(Run run, String command, String code, String flag) {
    assertThat(run.err())
        .as(code + " " + flag)
        .containsPattern(Pattern.quote(flag) + "\\b[^\n]*\\[" + code + "\\]");
    assertThat(has(command, flag)).as(command + " " + flag).isTrue();
  }

  private static byte[] zip(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        zip.putNextEntry(new ZipEntry(i + name));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zeros() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      byte[] some = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        packed.write(some);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String nestedMail(int depth) {
    StringBuilder mail = new StringBuilder("Subject: x\r\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    return mail + "Content-Type: text/plain\r\n\r\n" + TOWN;
  }

  @Test
  void ofDocuments() throws IOException {
    String max = "--max-bytes";
    reads("too-large", max, "20", "a.txt", bytes(TOWN));
    reads("too-large", max, "20", "a.jsonl", bytes("{\"text\":\"" + TOWN + "\"}\n"));
    reads("too-large", max, "20", "a.json", bytes("[{\"text\":\"" + TOWN.repeat(400) + "\"}]"));
    reads("too-large", max, "10000", "a.csv", bytes("text\n\"" + TOWN.repeat(400) + "\"\n"));
    reads("too-large", max, "20", "a.zip", zip(".txt", bytes(TOWN), 1));
    reads("too-large", max, "20", "a.eml", bytes("Subject: x\r\n\r\n" + TOWN));
  }

  @Test
  void ofPagesThatWaitForOthers() throws IOException {
    String page = "<a href='a-2.html'>2</a><a href='a-1.html'>1</a><p>" + TOWN + "</p>";
    Files.writeString(folder.resolve("a-1.html"), page);
    reads("pages-apart", "--max-bytes", "2000", "a-2.html", bytes(page));
  }

  @Test
  void ofFiles() throws IOException {
    reads("too-large", "--max-file-bytes", "20", "a.pdf", bytes("%PDF-1.4\n" + TOWN));
    reads("too-large", "--max-file-bytes", "20", "a.eml", bytes("Subject: x\r\n\r\n" + TOWN));
  }

  @Test
  void ofArchives() throws IOException {
    reads("too-large", "--max-entries", "2", "a.zip", zip(".txt", bytes(TOWN), 3));
    byte[] inner = zip(".txt", bytes(TOWN), 1);
    reads("too-large", "--max-depth", "1", "a.zip", zip(".zip", inner, 1));
    reads("too-large", "--max-ratio", "200", "a.jsonl.gz", zeros());
  }

  @Test
  void ofNesting() throws IOException {
    reads("too-large", "--max-depth", "1", "a.eml", bytes(nestedMail(6)));
    String nested = "[".repeat(300) + "]".repeat(300);
    String record = "{\"text\":\"" + TOWN + "\",\"x\":" + nested + "}";
    reads("bad-json", "--max-depth", "1", "a.jsonl", bytes(record + "\n"));
    reads("bad-json", "--max-depth", "1", "a.json", bytes("[" + record + "]"));
  }

  @Test
  void ofLists() throws IOException {
    reads("too-large", "--max-list-bytes", "5", "a.paths", bytes("one.warc\ntwo.warc\n"));
    String rows = "text,title\n\"" + TOWN + "\n" + TOWN + ",a\n";
    reads("too-many-broken-rows", "--max-broken-rows", "0", "a.csv", bytes(rows));
  }

  private void on(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  private void page(String path, String body) {
    on(path, exchange -> send(exchange, 200, body));
  }

  private static void send(com.sun.net.httpserver.HttpExchange exchange, int code, String body)
      throws IOException {
    byte[] bytes = bytes(body);
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private void moved(String path, String to) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 302, "");
        });
  }

  private Run follow(Object... args) throws IOException {
    List<Object> all = new ArrayList<>(List.of(args));
    Path kept = Files.createTempDirectory(folder, "kept");
    all.addAll(0, List.of("follow", "--to", kept, "--delay", "0", "--allow-private"));
    return Run.of(all.toArray());
  }

  private void follows(String code, String flag, String value, Object... more) throws IOException {
    List<Object> all = new ArrayList<>(List.of(more));
    all.addAll(List.of(flag, value));
    told(follow(all.toArray()), "follow", code, flag);
  }

  @Test
  void ofAnswers() throws IOException {
    page("/long", TOWN.repeat(100));
    follows("too-large", "--max-bytes", "100", site + "/long");
    on(
        "/slow",
        exchange -> {
          try {
            Thread.sleep(2_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          send(exchange, 200, TOWN);
        });
    follows("no-answer", "--timeout", "0.3", site + "/slow", "--tries", "1");
    page("/feed", "<rss><item><link>/1</link></item><item><link>/2</link></item></rss>");
    follows("too-many-entries", "--max-entries", "1", site + "/feed");
  }

  @Test
  void ofRedirects() throws IOException {
    moved("/one", "/two");
    moved("/two", "/three");
    follows("redirect-loop", "--max-redirects", "1", site + "/one");
    moved("/robots.txt", "/robots1.txt");
    moved("/robots1.txt", "/robots2.txt");
    page("/page", TOWN);
    follows("robots-redirects", "--max-redirects", "1", site + "/page");
  }

  @Test
  void ofRobots() throws IOException {
    page("/robots.txt", "User-agent: *\nDisallow: /b\n#" + TOWN.repeat(10) + "\nDisallow: /a\n");
    page("/a", TOWN);
    follows("robots-too-long", "--max-robots-bytes", "50", site + "/a");
    Run run = follow("--max-robots-bytes", "50", site + "/b");
    assertThat(run.err()).as("what is read of it is kept to").contains("[robots-disallow]");
  }

  @Test
  void ofPatience() throws IOException {
    on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "100");
          send(exchange, 503, "");
        });
    follows("left-for-later", "--max-wait", "1", site + "/busy", site + "/other");
    on("/down", exchange -> send(exchange, 503, ""));
    follows("left-for-later", "--tries", "1", site + "/down", site + "/other");
    follows("no-answer", "--max-runs", "1", site + "/down", "--tries", "1");
  }

  @Test
  void ofPrivateAddresses() {
    Run run = Run.of("follow", "--to", folder.resolve("kept"), site + "/a");
    told(run.ends(1), "follow", "private-address", "--allow-private");
  }

  @Test
  void ofListsOfAddresses() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), site + "/a\n" + site + "/b\n");
    assertThat(follow(list, "--max-list-bytes", "20").ends(3).err()).contains("--max-list-bytes");
  }

  /** A row of the list: its section's command, and its flag. */
  private record Listed(String command, String flag, String codes) {}

  private static List<Listed> listed() throws IOException {
    List<Listed> listed = new ArrayList<>();
    String command = "read";
    for (String line : Files.readAllLines(LIST)) {
      command = line.equals("## Following") ? "follow" : command;
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[2].contains("`--")) {
        listed.add(new Listed(command, cells[2].replace("`", "").strip(), cells[4]));
      }
    }
    return listed;
  }

  @Test
  void everyOneThatIsListedIsAFlagOfItsCommandsAndTested() throws IOException {
    String tests = Files.readString(Path.of("src/test/java/org/sitrep/cli/LimitsTest.java"));
    assertThat(listed()).hasSizeGreaterThan(15);
    for (Listed one : listed()) {
      assertThat(has(one.command(), one.flag())).as(one.toString()).isTrue();
      assertThat(tests).contains("\"" + one.flag() + "\"");
    }
    for (String command : List.of("extract", "report", "ingest", "serve", "control", "evaluate")) {
      for (Listed one : listed().stream().filter(l -> l.command().equals("read")).toList()) {
        assertThat(has(command, one.flag())).as(command + one).isTrue();
      }
    }
  }

  @Test
  void everyFlagThatAMessageNamesIsListed() throws IOException {
    for (String command : List.of("read", "follow")) {
      boolean follow = command.equals("follow");
      Path sources =
          Path.of("../ingest/src/main/java/org/sitrep/ingest" + (follow ? "/follow" : ""));
      TreeSet<String> named = new TreeSet<>();
      try (Stream<Path> files = Files.list(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher flags = FLAG.matcher(Files.readString(file));
          while (flags.find()) {
            named.add(flags.group());
          }
        }
      }
      named.remove("--map"); // names a column; bounds nothing
      assertThat(listed().stream().filter(l -> l.command().equals(command)).map(Listed::flag))
          .as(command)
          .containsAll(named);
    }
  }
}
