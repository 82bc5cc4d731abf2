package dev.articledigest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Dated;
import dev.articledigest.article.Dateline;
import dev.articledigest.article.Dates;
import dev.articledigest.article.Details;
import dev.articledigest.article.Outlet;
import dev.articledigest.article.Problem;
import dev.articledigest.article.Span;
import dev.articledigest.facts.FactFinder;
import dev.articledigest.summary.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes {@link ArticleDigest}s as JSON documents by the contract of {@code digest.schema.json}:
 * equal digests give equal bytes.
 */
public final class ArticleDigestJson {

  /** The version of the contract that documents follow. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final List<String> LEFT_OUT =
      List.of("entities", "event", "keyFacts", "quotes.speaker", "figures.subject");

  private static final JSON COMPACT =
      JSON.builder(
              JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build())
          .build();
  private static final JSON PRETTY = COMPACT.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  private ArticleDigestJson() {}

  /**
   * The JSON document on one line: UTF-8, fields and lists in a stable order.
   *
   * @param digest what came of the file
   * @param source where the file came from, if from a bucket
   */
  public static byte[] write(ArticleDigest digest, Optional<Source> source) {
    return write(fields(digest, source));
  }

  /**
   * The document on one line.
   *
   * @param fields from {@link #fields}
   */
  public static byte[] write(Map<String, Object> fields) {
    return bytes(COMPACT, fields);
  }

  /**
   * The JSON document indented for people.
   *
   * @param digest what came of the file
   * @param source where the file came from, if from a bucket
   */
  public static byte[] writePretty(ArticleDigest digest, Optional<Source> source) {
    return bytes(PRETTY, fields(digest, source));
  }

  private static byte[] bytes(JSON json, Map<String, Object> document) {
    try {
      return json.asBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException("document could not be written", e);
    }
  }

  /**
   * What the document says: maps, lists, texts, numbers and truth values by the names of the
   * contract.
   *
   * @param digest what came of the file
   * @param source where the file came from, if from a bucket
   */
  public static Map<String, Object> fields(ArticleDigest digest, Optional<Source> source) {
    Fields fields = new Fields().put("schemaVersion", SCHEMA_VERSION);
    if (digest instanceof ArticleDigest.Digested digested) {
      fields.put("status", "digested").put("source", source(digest, source));
      putDigested(fields, digested);
    } else if (digest instanceof ArticleDigest.Rejected rejected) {
      fields.put("status", "rejected").put("problem", problem(rejected.problem()));
      fields.put("source", source(digest, source));
    }
    return fields.put("engine", engine()).map();
  }

  private static void putDigested(Fields fields, ArticleDigest.Digested digested) {
    fields.put("article", article(digested));
    if (!digested.digest().sentences().isEmpty()) {
      fields.put("digest", digest(digested.digest()));
    }
    FactFields.put(fields, digested.facts(), digested.article().text());
    List<Map<String, Object>> keywords = new ArrayList<>();
    for (Digest.Keyword keyword : digested.digest().keywords()) {
      keywords.add(keyword(keyword));
    }
    fields.put("keywords", keywords);
  }

  private static Map<String, Object> engine() {
    Fields models = new Fields();
    for (Map.Entry<String, String> model : Engine.models().entrySet()) {
      models.put(model.getKey(), model.getValue());
    }
    return new Fields()
        .put("name", Engine.NAME)
        .put("version", Engine.version())
        .put("models", models.map())
        .map();
  }

  private static Map<String, Object> problem(Problem problem) {
    return new Fields().put("code", problem.code().label()).put("message", problem.message()).map();
  }

  private static Map<String, Object> source(ArticleDigest digest, Optional<Source> source) {
    Fields fields = new Fields();
    if (source.isPresent()) {
      putUpload(fields, source.get());
    }
    fields.put("sizeBytes", digest.sizeBytes());
    if (digest instanceof ArticleDigest.Digested digested) {
      fields.put("format", lower(digested.article().format()));
      fields.put("charset", digested.article().charset());
    }
    return fields.map();
  }

  private static void putUpload(Fields fields, Source upload) {
    fields
        .put("bucket", upload.bucket())
        .put("key", upload.key())
        .put("versionId", upload.versionId())
        .put("eTag", upload.eTag())
        .put("sequencer", upload.sequencer())
        .put("uploadedAt", upload.uploadedAt().map(Object::toString))
        .put("deliveryId", upload.deliveryId());
  }

  private static Map<String, Object> article(ArticleDigest.Digested digested) {
    Article article = digested.article();
    Details details = article.details();
    Dates dates = details.dates();
    Outlet outlet = details.outlet();
    Optional<Dateline> dateline = article.dateline();
    return new Fields()
        .put("title", article.title())
        .put("byline", article.byline())
        .put("agencies", article.agencies())
        .put("dateline", dateline.isPresent() ? dateline(dateline.get()) : Map.of())
        .put("publishedAt", article.publishedAt())
        .put("publishedFrom", source(dates.published()))
        .put("updatedAt", article.updatedAt())
        .put("updatedFrom", source(dates.updated()))
        .put("siteName", outlet.siteName())
        .put("section", outlet.section())
        .put("url", outlet.url())
        .put("leadImageUrl", details.leadImage().url())
        .put("leadImageCaption", details.leadImage().caption())
        .put("language", digested.language())
        .put("leftOut", leftOut(digested.language()))
        .put("wordCount", digested.wordCount())
        .put("partial", article.partial() ? Optional.of(true) : Optional.empty())
        .put("text", article.text())
        .put("blocks", blocks(article))
        .map();
  }

  private static List<Map<String, Object>> blocks(Article article) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(block(block, article));
    }
    return blocks;
  }

  /** What a document lacks because of the article's language: nothing in English. */
  private static Map<String, Object> leftOut(String language) {
    if (language.equals("en")) {
      return Map.of();
    }
    String reason =
        language.equals("und")
            ? "The language of the article could not be told."
            : "Names and events are read in English only.";
    List<String> fields =
        LEFT_OUT.stream()
            .filter(field -> !field.equals("keyFacts") || !FactFinder.findsKeyFacts(language))
            .toList();
    return new Fields().put("fields", fields).put("reason", reason).map();
  }

  private static Optional<String> source(Optional<Dated> dated) {
    return dated.isPresent() ? Optional.of(dated.get().source().label()) : Optional.empty();
  }

  private static Map<String, Object> dateline(Dateline dateline) {
    return new Fields().put("place", dateline.place()).put("day", dateline.day()).map();
  }

  private static Map<String, Object> block(Block block, Article article) {
    Optional<Span> source = article.alignment().sourceOf(block.span());
    return new Fields()
        .put("kind", lower(block.kind()))
        .put("range", block.span())
        .put("source", source.isPresent() ? Fields.range(source.get()) : Map.of())
        .map();
  }

  private static Map<String, Object> digest(Digest digest) {
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (Digest.DigestSentence sentence : digest.sentences()) {
      sentences.add(sentence(sentence));
    }
    Optional<Digest.DigestSentence> headline = digest.headline();
    return new Fields()
        .put("headline", headline.isPresent() ? sentence(headline.get()) : Map.of())
        .put("text", digest.text())
        .put("sentences", sentences)
        .map();
  }

  private static Map<String, Object> sentence(Digest.DigestSentence sentence) {
    Fields fields = new Fields().put("text", sentence.text());
    if (sentence.evidence().size() == 1) {
      fields.put("evidence", sentence.evidence().get(0));
    } else {
      fields.ranges("evidence", sentence.evidence());
    }
    return fields.put("trimmed", sentence.trimmed()).map();
  }

  private static Map<String, Object> keyword(Digest.Keyword keyword) {
    return new Fields().put("text", keyword.text()).put("score", keyword.score()).map();
  }

  /** "LIST_ITEM" is {@code listItem} in JSON. */
  static String lower(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
