package dev.articledigest.article;

import dev.articledigest.article.PageMarks.Kind;
import dev.articledigest.article.PageMarks.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a page's headline by agreement: structured data, OpenGraph, the first heading and {@code
 * <title>} vote, the outlet's name cut off ("Bridge wins the vote | The Lake Courier").
 */
final class TitleFinder {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", "｜", "|", "：", ":");
  private static final int MOST_CUTS = 4;
  private static final int MOST_HEADINGS = 12;
  private static final int MOST_OUTLET_WORDS = 5;

  private final PageMarks marks;
  private final OutletNames outlets;
  private final Map<String, Vote> votes = new LinkedHashMap<>();

  private TitleFinder(PageMarks marks, OutletNames outlets) {
    this.marks = marks;
    this.outlets = outlets;
  }

  private static final class Vote {
    private final String title;
    private double weight;

    Vote(String title) {
      this.title = title;
    }
  }

  static Optional<String> find(
      PageMarks marks, Optional<String> structured, String shown, OutletNames outlets) {
    return new TitleFinder(marks, outlets).find(structured, FoldedWriter.folded(shown));
  }

  private Optional<String> find(Optional<String> structured, String shown) {
    List<String> headings = headings();
    List<String> known = new ArrayList<>(headings);
    structured.ifPresent(known::add);
    structured.ifPresent(title -> vote(cut(title, known), 1.2));
    for (String tag : List.of("og:title", "dc.title", "citation_title", "headline")) {
      marks.metas(tag).stream().findFirst().ifPresent(t -> vote(cut(t, known), 1.0));
    }
    marks.metas("twitter:title").stream().findFirst().ifPresent(t -> vote(cut(t, known), 0.5));
    Optional.of(shown).filter(t -> !t.isEmpty()).ifPresent(t -> vote(cut(t, known), 0.5));
    heading(headings)
        .ifPresent(heading -> vote(heading, structured.isEmpty() && isWiser(heading) ? 2.2 : 1.1));
    return votes.values().stream()
        .reduce((a, b) -> b.weight > a.weight + 0.01 ? b : a)
        .map(vote -> vote.title);
  }

  private void vote(String title, double weight) {
    String key = OutletNames.key(title);
    if (!key.isEmpty() && !outlets.isOutlet(title)) {
      votes.computeIfAbsent(key, k -> new Vote(title)).weight += weight;
    }
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (Mark mark : marks.marks(Kind.HEADLINE).stream().limit(MOST_HEADINGS).toList()) {
      String text = FoldedWriter.folded(mark.element().text());
      if (!text.isEmpty() && !outlets.isOutlet(text)) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** The heading that another source confirms, else the first. */
  private Optional<String> heading(List<String> headings) {
    return headings.stream()
        .filter(heading -> votes.containsKey(OutletNames.key(heading)))
        .findFirst()
        .or(() -> headings.stream().findFirst());
  }

  /**
   * Whether a heading tells of the same as the meta tags in other words, which were then chosen for
   * search engines ("Parallels Desktop 15 for Mac", "Run Windows on Mac - Parallels Desktop 15").
   */
  private boolean isWiser(String heading) {
    String key = OutletNames.key(heading);
    Set<String> words = longWords(heading);
    for (Map.Entry<String, Vote> vote : votes.entrySet()) {
      Set<String> shared = longWords(vote.getValue().title);
      shared.retainAll(words);
      if (shared.size() > 1 && !key.contains(vote.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> longWords(String title) {
    Set<String> words = new HashSet<>();
    for (String word : Wording.words(title.toLowerCase(Locale.ROOT))) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  /** The title without the outlet's name at its end or start. */
  private String cut(String title, List<String> known) {
    String rest = title;
    for (int i = 0; i < MOST_CUTS; i++) {
      Optional<String> shorter = ending(rest, known);
      if (shorter.isEmpty()) {
        break;
      }
      rest = shorter.get();
    }
    return opening(rest);
  }

  private Optional<String> ending(String title, List<String> known) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String before = title.substring(0, at).strip();
        String after = title.substring(at + separator.length()).strip();
        boolean told = !separator.endsWith(":") && isKnown(before, known);
        if (told || isOutlet(after)) {
          return Optional.of(before).filter(b -> !b.isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  private String opening(String title) {
    for (String separator : SEPARATORS) {
      int at = title.indexOf(separator);
      if (at > 0 && isOutlet(title.substring(0, at))) {
        return title.substring(at + separator.length()).strip();
      }
    }
    return title;
  }

  private boolean isOutlet(String words) {
    return Wording.words(words).size() <= MOST_OUTLET_WORDS && outlets.isOutlet(words);
  }

  private static boolean isKnown(String title, List<String> known) {
    String key = OutletNames.key(title);
    return !key.isEmpty() && known.stream().anyMatch(k -> OutletNames.key(k).equals(key));
  }
}
