package dev.articledigest.article;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells UTF-16 and UTF-32 without a mark: by NULs, or by text that makes sense only so. */
final class WideText {

  private static final int HEAD = 4096;
  private static final List<Charset> PAIRS =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private WideText() {}

  /** The charset whose NULs stand where Western text has them. */
  static Optional<Charset> byNuls(byte[] content) {
    int length = Math.min(content.length, HEAD) & ~3;
    int[] nuls = new int[4];
    for (int i = 0; i < length; i++) {
      nuls[i % 4] += content[i] == 0 ? 1 : 0;
    }
    int quads = length / 4;
    Optional<Charset> four = quads == 0 ? Optional.empty() : quadruples(nuls, quads);
    return four.isPresent() || quads == 0 ? four : pairs(nuls, quads);
  }

  private static Optional<Charset> quadruples(int[] nuls, int quads) {
    if (isMost(nuls[2], quads) && isMost(nuls[3], quads) && isFew(nuls[0], quads)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    return isMost(nuls[0], quads) && isMost(nuls[1], quads) && isFew(nuls[3], quads)
        ? Optional.of(Charset.forName("UTF-32BE"))
        : Optional.empty();
  }

  private static Optional<Charset> pairs(int[] nuls, int quads) {
    int even = nuls[0] + nuls[2];
    int odd = nuls[1] + nuls[3];
    if (odd * 10 >= quads * 12 && isFew(even, quads)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 10 >= quads * 12 && isFew(odd, quads)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isMost(int nuls, int quads) {
    return nuls * 10 >= quads * 9;
  }

  private static boolean isFew(int nuls, int quads) {
    return nuls * 10 <= quads;
  }

  /** Cyrillic, Chinese and others: letters of one script from end to end, with spaces or stops. */
  static Optional<Charset> byScript(byte[] content) {
    if (content.length < 40 || content.length % 2 != 0) {
      return Optional.empty();
    }
    return PAIRS.stream()
        .filter(c -> isOneScript(new String(content, 0, Math.min(content.length, HEAD), c)))
        .findFirst();
  }

  private static boolean isOneScript(String text) {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      plain += " \n\r。、,．.".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    // Chinese in GB 18030, read so, is Korean without a space; Thai has a space a clause.
    return plain * 150 >= text.length() && mostOfOne(text) * 10 >= (text.length() - plain) * 8;
  }

  /** The letters of the script that most of them are of. */
  private static int mostOfOne(String text) {
    Map<UnicodeScript, Integer> scripts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        scripts.merge(script(c), 1, Integer::sum);
      }
    }
    return scripts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Japanese mixes three scripts. */
  private static UnicodeScript script(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean kana = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    return kana ? UnicodeScript.HAN : script;
  }
}
