package dev.articledigest.bench;

import dev.articledigest.article.Article;
import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Reading;
import dev.articledigest.bench.Articles.Sample;
import dev.articledigest.facts.Anchor;
import dev.articledigest.facts.AnchorKind;
import dev.articledigest.facts.FactFinder;
import dev.articledigest.facts.Findings;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Text;
import dev.articledigest.summary.Digest;
import dev.articledigest.summary.DigestWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each room alone, on what the rooms before it made. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoomBenchmark {

  private static final List<Anchor> ANCHORS =
      List.of(new Anchor(AnchorKind.METADATA, LocalDate.of(2026, 4, 14)));
  private static final int WORDS = 60;

  /** Which articles. */
  @Param({"text", "page"})
  public String kind = "text";

  private List<Sample> samples = List.of();
  private List<Article> articles = List.of();
  private List<Text> texts = List.of();
  private List<Findings> facts = List.of();
  private int next;

  /** Takes the articles through all rooms. */
  @Setup
  public void read() {
    samples = kind.equals("text") ? Articles.texts() : Articles.pages();
    articles = samples.stream().map(RoomBenchmark::read).toList();
    texts = articles.stream().map(Annotator::annotate).toList();
    facts = texts.stream().map(text -> FactFinder.read(text, ANCHORS)).toList();
  }

  private static Article read(Sample sample) {
    FileHints hints = new FileHints(Optional.of(sample.name()), Optional.empty(), Optional.empty());
    return ((Reading.Read) ArticleReader.read(sample.content(), hints)).article();
  }

  /** Bytes to article. */
  @Benchmark
  public Article article() {
    return read(samples.get(index()));
  }

  /** Article to text. */
  @Benchmark
  public Text language() {
    return Annotator.annotate(articles.get(index()));
  }

  /** Text to facts. */
  @Benchmark
  public Findings facts() {
    return FactFinder.read(texts.get(index()), ANCHORS);
  }

  /** Facts to digest. */
  @Benchmark
  public Digest summary() {
    int at = index();
    return DigestWriter.write(texts.get(at), facts.get(at), WORDS);
  }

  private int index() {
    next = (next + 1) % samples.size();
    return next;
  }
}
