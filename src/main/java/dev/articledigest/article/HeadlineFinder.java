package dev.articledigest.article;

import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells headlines: a line above a report that is none of its sentences. */
final class HeadlineFinder {

  private static final int LONGEST_TITLE = 160;
  private static final int MOST_TITLE_WORDS = 25;
  private static final int MOST_QUESTION_WORDS = 12;

  /** How many paragraphs below a headline may be credits before the report begins. */
  private static final int EDGE = 5;

  private static final int LEAST_SENTENCE = 4;
  private static final int MOST_SENTENCE = 16;
  private static final int STEM = 5;
  private static final int REPORT_START = 400;
  private static final int MOST_REPORT = 8;
  private static final String NO_END = ",:…";

  /** Headlines do mostly without them. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Headlines do without them, and without the names of weekdays. */
  private static final Set<String> FULL =
      Set.of(
          "he",
          "she",
          "it",
          "i",
          "we",
          "they",
          "you",
          "this",
          "these",
          "there",
          "was",
          "were",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** They tell of the past, or of somebody who is known. */
  private static final Set<String> NARRATED =
      Set.of(
          "his",
          "her",
          "their",
          "my",
          "had",
          "did",
          "said",
          "went",
          "came",
          "took",
          "got",
          "made",
          "died",
          "today",
          "yesterday");

  private static final Set<String> ENGLISH =
      Set.of("the", "of", "to", "for", "with", "is", "are", "says", "and", "on", "at", "by", "an");

  private static final int MUCH = 3;

  private static final int LONGEST_LABEL = 12;
  private static final int MOST_SHARED = 8;
  private static final int LEAST_SHARED = 3;

  private final List<Paragraph> paragraphs;
  private final boolean[] credits;

  HeadlineFinder(List<Paragraph> paragraphs, boolean[] credits) {
    this.paragraphs = paragraphs;
    this.credits = credits;
  }

  /** Whether a paragraph before everything but credits is the headline. */
  boolean isTitle(int i) {
    return onlyCreditsBefore(i) && isShort(i) && startsLikeTitle(text(i)) && standsOverReport(i);
  }

  private boolean onlyCreditsBefore(int i) {
    for (int before = 0; before < i; before++) {
      if (!credits[before]) {
        return false;
      }
    }
    return true;
  }

  private boolean isShort(int i) {
    Paragraph paragraph = paragraphs.get(i);
    return isBrief(paragraph.text()) && paragraph.lines() <= 3 && !paragraph.item();
  }

  private static boolean startsLikeTitle(String line) {
    // "'We knew' Mayor blames council": a straight mark opens it.
    String words = line.startsWith("'") && line.length() > 1 ? line.substring(1) : line;
    return Wording.startsLikeHeading(words) && DatelineReader.read(line).isEmpty();
  }

  private boolean standsOverReport(int i) {
    return (endsLikeTitle(text(i)) && bodyFollows(i))
        || datelineFollows(i)
        || isSaid(i)
        || isTold(i);
  }

  private String text(int i) {
    return paragraphs.get(i).text();
  }

  private static boolean isBrief(String line) {
    return line.length() <= LONGEST_TITLE
        && Wording.words(line).size() <= MOST_TITLE_WORDS
        && Wording.hasLetter(line);
  }

  private static boolean endsLikeTitle(String line) {
    char last = Wording.lastCharacter(line);
    boolean titleCase = isTitleCase(line, last == '.' ? 10 : 8);
    boolean stopped =
        last == '.' || (last == '?' && Wording.words(line).size() > MOST_QUESTION_WORDS);
    // "Stealth Over Health: Candidate Was Headed to Clinic.": words in capitals, one stop.
    boolean shaped = stopped ? titleCase : (NO_END + "_–—-").indexOf(last) < 0;
    // "Candidates vie for vets' support;" above a second headline.
    boolean first = last != ';' || Wording.words(line).size() <= MOST_QUESTION_WORDS;
    return shaped && first && (titleCase || !hasInnerStop(line));
  }

  /** Whether a sentence ends within the line; "U.S. leaders", "St. John" end none. */
  static boolean hasInnerStop(String line) {
    for (int at = line.indexOf(". "); at > 0; at = line.indexOf(". ", at + 1)) {
      int start = line.lastIndexOf(' ', at) + 1;
      if (at - start > 3 && line.substring(start, at).indexOf('.') < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether of ten long words so many are in capitals. */
  static boolean isTitleCase(String line, int ofTen) {
    int longWords = 0;
    int capitals = 0;
    for (String word : Wording.words(line)) {
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        longWords++;
        capitals += Wording.startsSmall(word) ? 0 : 1;
      }
    }
    return longWords > 2 && capitals * 10 >= longWords * ofTen;
  }

  private boolean bodyFollows(int i) {
    for (int next = i + 1; next < Math.min(paragraphs.size(), i + 1 + EDGE); next++) {
      if (!credits[next] && isBody(text(next)) && !paragraphs.get(next).item()) {
        return true;
      }
    }
    return false;
  }

  /** It ends like a sentence, or holds several: "… he said. Read this story: lake.example/2f7". */
  private static boolean isBody(String paragraph) {
    return Wording.endsSentence(paragraph)
        || (paragraph.length() > LONGEST_TITLE && hasInnerStop(paragraph));
  }

  /** "Candidate removed from debate site." over "HEMPSTEAD, N.Y., Sept. 26 (UPI) — ". */
  private boolean datelineFollows(int i) {
    for (int next = i + 1; next < Math.min(paragraphs.size(), i + 3); next++) {
      boolean report = text(next).length() > text(i).length();
      boolean opens = report && DatelineReader.read(text(next)).isPresent();
      if (opens || DatelineReader.alone(text(next)).isPresent()) {
        return !hasInnerStop(text(i));
      }
      if (!credits[next] && !isBrief(text(next))) {
        return false;
      }
    }
    return false;
  }

  /**
   * A sentence that the report's first words say again: "Flight attendants' union endorses mayor."
   * over "A union representing flight attendants endorsed the mayor on Monday"; in part, where it
   * reads as headlines do.
   */
  private boolean isSaid(int i) {
    List<String> words = Wording.words(text(i).toLowerCase(Locale.ROOT));
    int next = start(i + 1);
    if (!isSentence(words, i) || next == paragraphs.size()) {
      return false;
    }
    boolean full = words.stream().map(HeadlineFinder::unstopped).anyMatch(HeadlineFinder::isFull);
    Set<String> said = stems(Wording.words(report(next, full ? 1 : MOST_REPORT)));
    Set<String> stems = stems(words);
    long shared = stems.stream().filter(said::contains).count();
    int tenths = full ? MOST_SHARED : LEAST_SHARED;
    return text(next).length() >= (full ? 2 : 1) * text(i).length()
        && stems.size() > 2
        && shared * 10 >= stems.size() * (long) tenths;
  }

  /**
   * A sentence of English in a line of its own that tells of no past, as headlines don't, over a
   * much longer paragraph: "Party unity is a two-way street."
   */
  private boolean isTold(int i) {
    List<String> words = Wording.words(text(i).toLowerCase(Locale.ROOT));
    int next = start(i + 1);
    if (!isSentence(words, i)
        || paragraphs.get(i).lines() > 1
        || next == paragraphs.size()
        || text(next).length() < MUCH * text(i).length()) {
      return false;
    }
    List<String> bare = words.stream().map(HeadlineFinder::unstopped).toList();
    return bare.stream().noneMatch(HeadlineFinder::isNarrated)
        && bare.stream().anyMatch(ENGLISH::contains);
  }

  private boolean isSentence(List<String> words, int i) {
    return words.size() >= LEAST_SENTENCE
        && words.size() <= MOST_SENTENCE
        && !hasInnerStop(text(i));
  }

  private static boolean isNarrated(String word) {
    return FULL.contains(word) || NARRATED.contains(word) || word.endsWith("ed");
  }

  /** The first paragraph that is no credit or label ("FULL TEXT."); their number for none. */
  private int start(int from) {
    int start = from;
    while (start < paragraphs.size() && (credits[start] || isLabel(text(start)))) {
      start++;
    }
    return start;
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL && line.equals(line.toUpperCase(Locale.ROOT));
  }

  private static boolean isFull(String word) {
    return ARTICLES.contains(word) || FULL.contains(word);
  }

  private static String unstopped(String word) {
    int end = word.length() - 1;
    return end > 0 && ".,".indexOf(word.charAt(end)) >= 0 ? word.substring(0, end) : word;
  }

  /** The first words of so many paragraphs, in lower case. */
  private String report(int from, int most) {
    StringBuilder report = new StringBuilder();
    for (int i = from; i < Math.min(paragraphs.size(), from + most); i++) {
      report.append(text(i), 0, Math.min(text(i).length(), REPORT_START)).append(' ');
    }
    return report.toString().toLowerCase(Locale.ROOT);
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      int start = 0;
      while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
        start++;
      }
      String bare = word.substring(start);
      if (bare.length() > 3) {
        stems.add(bare.substring(0, Math.min(STEM, bare.length())));
      }
    }
    return stems;
  }

  /** The headline of a line: without the stop that some archives set. */
  static String title(String line) {
    String last = line.substring(line.lastIndexOf(' ') + 1);
    boolean stop = last.endsWith(".") && last.indexOf('.') == last.length() - 1;
    boolean cut =
        line.endsWith(";")
            || (stop && (last.length() == 1 || last.length() > 4 || Wording.startsSmall(last)));
    return cut ? line.substring(0, line.length() - 1).strip() : line;
  }
}
