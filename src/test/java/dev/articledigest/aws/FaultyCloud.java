package dev.articledigest.aws;

import com.adobe.testing.s3mock.S3MockApplication;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Object storage and a topic behind a proxy that can answer, lose or hold back the calls of one
 * kind.
 */
final class FaultyCloud implements AutoCloseable {

  static final String ARTICLES = "article-digest-articles";
  static final String RESULTS = "article-digest-results";
  static final String TOPIC = "arn:aws:sns:eu-central-1:000000000000:digests";

  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "content-length", "expect", "transfer-encoding", "upgrade");

  private final S3MockApplication storage;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> published = new CopyOnWriteArrayList<>();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private volatile Plan plan = new Plan(Call.NONE, Fault.NONE, 0);

  /** The function's calls. */
  enum Call {
    NONE,
    READ_ARTICLE,
    PUT_DOCUMENT,
    READ_DOCUMENT,
    REPLACE_DOCUMENT,
    PUBLISH;

    private static Call of(HttpExchange exchange) {
      boolean read = exchange.getRequestMethod().equals("GET");
      if (exchange.getRequestMethod().equals("POST")) {
        return PUBLISH;
      }
      if (exchange.getRequestURI().getPath().startsWith("/" + ARTICLES + "/")) {
        return read ? READ_ARTICLE : NONE;
      }
      if (read) {
        return READ_DOCUMENT;
      }
      if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
        return PUT_DOCUMENT;
      }
      return exchange.getRequestHeaders().containsKey("If-Match") ? REPLACE_DOCUMENT : NONE;
    }
  }

  /** What happens to a call. */
  enum Fault {
    NONE,
    /** 503 SlowDown, 429 Throttled. */
    THROTTLED,
    /** 500 InternalError. */
    ERROR,
    /** The connection breaks before the call is carried out. */
    LOST,
    /** The call is carried out, and the connection breaks before the answer. */
    ANSWER_LOST,
    /** The call waits, and is never carried out. */
    HELD,
    /** The call is carried out, and its answer waits. */
    ANSWER_HELD
  }

  /** Which calls fail, how, and how many of them. */
  private static final class Plan {

    private final Call call;
    private final Fault fault;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private int left;

    private Plan(Call call, Fault fault, int times) {
      this.call = call;
      this.fault = fault;
      this.left = times;
    }

    private synchronized Fault next(Call next) {
      if (next != call || left == 0) {
        return Fault.NONE;
      }
      left--;
      reached.countDown();
      return fault;
    }
  }

  @SuppressWarnings("deprecation") // the port of its plain HTTP connector has no other name
  FaultyCloud() throws IOException {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    storage = S3MockApplication.start(new HashMap<>(Map.of("http.port", 0, "server.port", 0)));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Plans a fault for the next {@code times} calls of a kind. */
  void plan(Call call, Fault fault, int times) {
    plan.released.countDown();
    plan = new Plan(call, fault, times);
  }

  /** Waits until a planned fault happens. */
  void awaitFault() throws InterruptedException {
    plan.reached.await();
  }

  /** The bodies of the calls that the topic took. */
  List<String> published() {
    return published;
  }

  /** The keys of the documents that the storage took, in order. */
  List<String> written() {
    return written;
  }

  private void take(HttpExchange exchange) throws IOException {
    Call call = Call.of(exchange);
    byte[] body = exchange.getRequestBody().readAllBytes();
    Plan current = plan;
    Fault fault = current.next(call);
    switch (fault) {
      case NONE -> send(exchange, forward(exchange, call, body));
      case THROTTLED -> refuse(exchange, call == Call.PUBLISH ? 429 : 503, "SlowDown");
      case ERROR -> refuse(exchange, 500, "InternalError");
      case LOST -> exchange.close();
      case ANSWER_LOST -> {
        forward(exchange, call, body);
        exchange.close();
      }
      case HELD -> hold(exchange, current);
      case ANSWER_HELD -> {
        forward(exchange, call, body);
        hold(exchange, current);
      }
    }
  }

  private static void hold(HttpExchange exchange, Plan current) {
    try {
      current.released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Reply(int status, Map<String, List<String>> headers, byte[] body) {}

  private Reply forward(HttpExchange exchange, Call call, byte[] body) throws IOException {
    if (call == Call.PUBLISH) {
      published.add(new String(body, StandardCharsets.UTF_8));
      String answer =
          "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>";
      return new Reply(200, Map.of(), answer.getBytes(StandardCharsets.UTF_8));
    }
    HttpResponse<byte[]> response = toStorage(exchange, body);
    boolean document = call == Call.PUT_DOCUMENT || call == Call.REPLACE_DOCUMENT;
    if (document && response.statusCode() == 200) {
      written.add(exchange.getRequestURI().getPath().substring(RESULTS.length() + 2));
    }
    return new Reply(response.statusCode(), response.headers().map(), response.body());
  }

  @SuppressWarnings("deprecation") // see above
  private HttpResponse<byte[]> toStorage(HttpExchange exchange, byte[] body) throws IOException {
    URI target = URI.create("http://127.0.0.1:" + storage.getHttpPort() + exchange.getRequestURI());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    String error = "<Error><Code>" + code + "</Code><Message>asked for</Message></Error>";
    send(exchange, new Reply(status, Map.of(), error.getBytes(StandardCharsets.UTF_8)));
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply
        .headers()
        .forEach(
            (name, values) -> {
              boolean ours = OF_THE_CONNECTION.contains(name) || name.startsWith(":");
              if (!ours) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    boolean empty = reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
    if (!empty) {
      exchange.getResponseBody().write(reply.body());
    }
    exchange.close();
  }

  @Override
  public void close() {
    plan.released.countDown();
    server.stop(0);
    threads.shutdownNow();
    storage.stop();
  }
}
