package dev.articledigest.article;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Guesses the charset of text that is no UTF-8: statistics of letters and pairs of bytes (ICU's, as
 * Tika keeps them), checked against how legible the text gets.
 */
final class CharsetFinder {

  /** More of a file doesn't make the guess better. */
  private static final int SAMPLE = 40_000;

  private static final int MOST_GUESSES = 6;
  private static final int WEAK = 12;
  private static final int THAI = 95;
  private static final Charset THAI_CHARSET = Charset.forName("x-windows-874");

  /** What ICU's statistics don't know. */
  private static final List<String> UNKNOWN = List.of("windows-1257", "IBM866", "x-MacRoman");

  private CharsetFinder() {}

  /** A charset and how much speaks for it. */
  private record Guess(Charset charset, double weight) {}

  /** The likeliest charset in which every byte means something. */
  static Optional<Charset> find(byte[] content) {
    byte[] sample = sample(content);
    Optional<Guess> best = Optional.empty();
    for (Guess guess : guesses(sample)) {
      Optional<String> text = Decoder.strictly(sample, guess.charset());
      if (text.isPresent()) {
        double weight = guess.weight() * (1 - Legibility.flaws(text.get()));
        Guess weighed = new Guess(guess.charset(), weight);
        best = best.filter(b -> b.weight() >= weight).or(() -> Optional.of(weighed));
      }
    }
    return best.map(Guess::charset);
  }

  /** Whole lines of the file that hold bytes beyond ASCII, without what stands between them. */
  private static byte[] sample(byte[] content) {
    byte[] sample = new byte[Math.min(content.length, SAMPLE)];
    int size = 0;
    int start = 0;
    boolean foreign = false;
    for (int i = 0; i < content.length; i++) {
      foreign |= content[i] < 0;
      boolean ends = content[i] == '\n' || i == content.length - 1;
      int length = i + 1 - start;
      if (ends && foreign && size + length <= sample.length) {
        System.arraycopy(content, start, sample, size, length);
        size += length;
      }
      if (ends) {
        start = i + 1;
        foreign = false;
      }
    }
    return size > 0 ? Arrays.copyOf(sample, size) : cut(content);
  }

  /** The start of a file without lines, cut between two ASCII characters if there are any. */
  private static byte[] cut(byte[] content) {
    int end = Math.min(content.length, SAMPLE);
    int at = end;
    while (at > 1 && end < content.length && content[at - 1] < 0) {
      at--;
    }
    return Arrays.copyOf(content, at > 1 ? at : end);
  }

  private static List<Guess> guesses(byte[] sample) {
    List<Guess> guesses = new ArrayList<>();
    CharsetDetector detector = new CharsetDetector(sample.length);
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (guesses.size() < MOST_GUESSES && !match.getName().startsWith("UTF-")) {
        CharsetNames.charset(match.getName().replace("_ltr", "").replace("_rtl", ""))
            .filter(c -> !c.name().startsWith("IBM4"))
            .ifPresent(c -> guesses.add(new Guess(c, match.getConfidence())));
      }
    }
    guesses.add(new Guess(CharsetNames.WINDOWS, WEAK));
    UNKNOWN.forEach(
        name -> CharsetNames.charset(name).ifPresent(c -> guesses.add(new Guess(c, WEAK - 2))));
    Decoder.strictly(sample, THAI_CHARSET)
        .filter(Legibility::isThai)
        .ifPresent(text -> guesses.add(new Guess(THAI_CHARSET, THAI)));
    return guesses;
  }
}
