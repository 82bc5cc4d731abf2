package dev.articledigest.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports in memory: articles from {@code events/buckets}, documents in a map. */
final class MemoryCloud implements ArticleStore, DigestStore, Notifier {

  final Map<String, byte[]> articles = new HashMap<>();
  final Map<String, byte[]> documents = new HashMap<>();
  final List<Notification> told = new ArrayList<>();
  boolean publishFails;

  @Override
  public Optional<StoredArticle> read(Upload upload, int maxBytes) {
    Path file = Path.of("events/buckets", upload.bucket(), upload.key());
    byte[] content = articles.get(upload.key());
    if (content == null && !Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = content == null ? bytes(file) : content;
    StoredArticle.Facets facets =
        new StoredArticle.Facets(
            Optional.empty(),
            upload.eTag().or(() -> Optional.of("etag")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-24T06:30:15Z")));
    return Optional.of(new StoredArticle(bytes, bytes.length, facets));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean putIfAbsent(String key, byte[] document) {
    return documents.putIfAbsent(key, document) == null;
  }

  @Override
  public boolean replace(String key, byte[] document, String eTag) {
    documents.put(key, document);
    return true;
  }

  @Override
  public Optional<StoredDigest> read(String key) {
    return Optional.ofNullable(documents.get(key)).map(d -> new StoredDigest(d, "1"));
  }

  @Override
  public void publish(Notification notification) {
    if (publishFails) {
      throw new NotificationException("publishing", new IllegalStateException("throttled"));
    }
    told.add(notification);
  }

  String document(String key) {
    return new String(documents.get(key), StandardCharsets.UTF_8);
  }
}
