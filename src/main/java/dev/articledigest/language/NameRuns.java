package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Parts what text without marks has run together, by what the document names elsewhere: "Lena Reh
 * Click", "Upon Reh", "Lena Reh Karim Odell".
 */
final class NameRuns {

  private static final int NAMES = NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME;
  private static final int OFTEN = 2;
  private static final int SUFFIX = 3;

  private final String content;
  private final List<Name> names;
  private final Map<String, Integer> people = new HashMap<>();

  /** Empty until it is asked for, as it seldom is. */
  private Optional<Map<String, Integer>> common = Optional.empty();

  private NameRuns(String content, List<Name> names) {
    this.content = content;
    this.names = names;
  }

  /** The names, those of people parted, in order. */
  static List<Name> part(String content, List<Name> names) {
    NameRuns runs = new NameRuns(content, names);
    for (Name name : names) {
      if (name.type() == NameType.PERSON) {
        String person = name.span().of(content);
        runs.people.put(person, runs.people.getOrDefault(person, 0) + 1);
      }
    }
    List<Name> parted = new ArrayList<>(names.size());
    for (Name name : names) {
      if (name.type() == NameType.PERSON) {
        runs.add(name.span(), parted);
      } else {
        parted.add(name);
      }
    }
    return parted;
  }

  private void add(Span name, List<Name> out) {
    int first = NameTrim.space(content, name.start(), name.end());
    boolean opened = first < name.end() && opens(name.start(), first);
    Span span = opened ? new Span(first + 1, name.end()) : name;
    for (int at = nextSpace(span, span.start()); at > 0; at = nextSpace(span, at + 1)) {
      Span left = new Span(span.start(), at);
      Span right = new Span(at + 1, span.end());
      if (isKnown(left) && isKnown(right)) {
        out.add(new Name(NameType.PERSON, left));
        out.add(new Name(NameType.PERSON, right));
        return;
      }
      if (isKnown(left) && isStray(span, right)) {
        out.add(new Name(NameType.PERSON, left));
        return;
      }
    }
    out.add(new Name(NameType.PERSON, span));
  }

  private int nextSpace(Span span, int from) {
    int space = NameTrim.space(content, from, span.end() - 1);
    return space < span.end() - 1 ? space : -1;
  }

  /** "Upon", but not "Will". */
  private boolean opens(int from, int to) {
    String word = content.substring(from, to).toLowerCase(Locale.ROOT);
    return word.length() > SUFFIX
        && !Words.isContent(word)
        && (NameGazetteer.lists(word) & NAMES) == 0;
  }

  /** Whether words are a full name that the document has by itself. */
  private boolean isKnown(Span span) {
    String words = span.of(content);
    return words.indexOf(' ') > 0 && people.getOrDefault(words, 0) > 0;
  }

  /** Whether a single word behind a known name is none of it: "Click" of "Click to share". */
  private boolean isStray(Span whole, Span right) {
    String word = right.of(content);
    return (NameGazetteer.lists(word.toLowerCase(Locale.ROOT)) & NAMES) == 0
        && people.getOrDefault(whole.of(content), 0) < OFTEN
        && common().getOrDefault(word, 0) >= OFTEN;
  }

  /** How often words with a capital stand outside of names. */
  private Map<String, Integer> common() {
    if (common.isEmpty()) {
      Map<String, Integer> counts = new HashMap<>();
      int at = 0;
      for (Name name : names) {
        count(at, name.span().start(), counts);
        at = name.span().end();
      }
      count(at, content.length(), counts);
      common = Optional.of(counts);
    }
    return common.get();
  }

  private void count(int from, int to, Map<String, Integer> counts) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetter(content.charAt(end))) {
        end++;
      }
      if (end - at > SUFFIX && Character.isUpperCase(content.charAt(at))) {
        String word = content.substring(at, end);
        counts.put(word, counts.getOrDefault(word, 0) + 1);
      }
      at = end + 1;
    }
  }
}
