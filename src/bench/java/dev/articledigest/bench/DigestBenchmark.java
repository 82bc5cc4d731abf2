package dev.articledigest.bench;

import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleDigestJson;
import dev.articledigest.Digester;
import dev.articledigest.bench.Articles.Sample;
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

/** Articles from bytes to the JSON document. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DigestBenchmark {

  private List<Sample> texts = List.of();
  private List<Sample> pages = List.of();
  private int next;

  /** Reads or makes the articles. */
  @Setup
  public void read() {
    texts = Articles.texts();
    pages = Articles.pages();
  }

  /** Texts of different lengths. */
  @State(Scope.Thread)
  public static class Sized {

    /** The length of a text. */
    @Param({"500", "1000", "10000", "100000", "1000000"})
    public int bytes;

    private Sample sample = new Sample("", new byte[0]);

    /** Makes the text. */
    @Setup
    public void make() {
      sample = Articles.ofSize(bytes);
    }
  }

  /** A text of 800 words after the other. */
  @Benchmark
  @BenchmarkMode({Mode.SampleTime, Mode.Throughput})
  public byte[] text() {
    return document(texts);
  }

  /** A page of 100 KB after the other. */
  @Benchmark
  @BenchmarkMode({Mode.SampleTime, Mode.Throughput})
  public byte[] page() {
    return document(pages);
  }

  /** The same text again and again. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public byte[] size(Sized sized) {
    return document(sized.sample);
  }

  private byte[] document(List<Sample> samples) {
    next = (next + 1) % samples.size();
    return document(samples.get(next));
  }

  private static byte[] document(Sample sample) {
    ArticleDigest digest = Digester.digest(sample.content(), sample.hints());
    return ArticleDigestJson.write(digest, Optional.empty());
  }
}
