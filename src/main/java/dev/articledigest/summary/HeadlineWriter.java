package dev.articledigest.summary;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.facts.Concepts;
import dev.articledigest.facts.Findings;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementWriter;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the article in a line: of the short forms of its weightiest sentences the one that has
 * the highest expected F1 with a headline by a person, as {@link StatementSet} does for a digest.
 */
final class HeadlineWriter {

  private static final int MOST_WORDS = 15;

  /**
   * A headline is made of one of so many first sentences, the digest's before others, if one has a
   * form so short.
   */
  private static final int LEADS = 3;

  /** Where none has, it is made of one of the next that have. */
  private static final int WEIGHED = 6;

  /** How long a headline is expected to be, in words. */
  private static final double LENGTH = 10;

  /** A headline tells what the article or its digest begins with; others must be much better. */
  private static final double FIRST = 7;

  /** So much more counts what else the digest tells. */
  private static final double CHOSEN = 4;

  /** So much more counts the first statement of the others, and the less the later it stands. */
  private static final double LEAD = 3;

  /** A beginning must tell so many times as much as a whole clause. */
  private static final double MORE = 1.3;

  /** A whole clause tells at least so much of what its beginning does, or it is not told. */
  private static final double HALTED = 0.7;

  /** A beginning counts so much less than a clause. */
  private static final double BEGUN = 0.7;

  /** What the article's own headline says counts so much more. */
  private static final double TITLE = 3;

  /** A line counts so much less for each thing that it speaks of as known. */
  private static final double UNSAID = 0.5;

  private final Concepts concepts;
  private final StatementWriter from;
  private final Map<Integer, List<Statement>> forms = new HashMap<>();

  /** The stems of the article's headline, where that is no part of the text or too long. */
  private final Set<String> title;

  private final String content;

  /** The number of the first sentence, if a statement was made of it; else -1. */
  private final int lead;

  /** The sentences of the digest, in the article's order. */
  private final List<Integer> chosen;

  /** The one that the digest begins with; of an empty digest the article's. */
  private final int first;

  private HeadlineWriter(Text text, List<Statement> whole, List<Statement> digest, Findings found) {
    this.concepts = found.concepts();
    this.from = found.statements();
    this.title = Set.copyOf(Words.stems(text.article().title().orElse("")));
    this.content = text.content();
    this.lead = lead(whole);
    this.chosen = new ArrayList<>();
    for (Statement statement : digest) {
      chosen.add(statement.sentence());
    }
    this.first = chosen.isEmpty() ? lead : chosen.get(0);
  }

  private int lead(List<Statement> whole) {
    for (Statement statement : whole) {
      if (from.isFirst(statement)) {
        return statement.sentence();
      }
    }
    return -1;
  }

  /**
   * A line of at most fifteen words: the article's own headline where it has one so short, else the
   * beginning of the digest's first sentence, where no clause of it is short enough and tells as
   * much; else a form of one of the statements, if one has a form that short. A headline that is no
   * part of the text, as on pages, has no evidence: it is the article's title.
   *
   * @param whole the statements that a digest may have
   * @param digest those that it has, in the article's order
   */
  static Optional<Digest.DigestSentence> write(
      Text text, List<Statement> whole, List<Statement> digest, Findings found) {
    Optional<Digest.DigestSentence> own = own(text);
    Optional<Digest.DigestSentence> line =
        own.isPresent() ? fitting(own.get(), text.isEnglish()) : own;
    return line.isPresent() ? line : written(text, whole, digest, found);
  }

  private static Optional<Digest.DigestSentence> own(Text text) {
    for (Block block : text.article().blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        return Optional.of(line(block.span(), text.content()));
      }
    }
    Optional<String> title = text.article().title();
    return title.isPresent()
        ? Optional.of(line(unmarked(title.get()), List.of()))
        : Optional.empty();
  }

  private static Optional<Digest.DigestSentence> fitting(
      Digest.DigestSentence line, boolean english) {
    if (Words.count(line.text()) <= MOST_WORDS) {
      return Optional.of(line);
    }
    String title = line.text();
    return HeadlineCuts.shortened(title, MOST_WORDS)
        .or(() -> english ? HeadlineCuts.leaner(title, MOST_WORDS) : Optional.empty())
        .or(() -> HeadlineCuts.begun(title, MOST_WORDS))
        .map(part -> new Digest.DigestSentence(part, line.evidence(), true));
  }

  private static Digest.DigestSentence line(Span range, String content) {
    int length = unmarked(range.of(content)).length();
    Span read = new Span(range.start(), range.start() + length);
    return line(read.of(content), List.of(read));
  }

  private static Digest.DigestSentence line(String read, List<Span> evidence) {
    return new Digest.DigestSentence(read, evidence, false);
  }

  private static Optional<Digest.DigestSentence> written(
      Text text, List<Statement> whole, List<Statement> digest, Findings found) {
    HeadlineWriter writer = new HeadlineWriter(text, whole, digest, found);
    Optional<Line> begun = writer.begun();
    Optional<Line> best = begun.isPresent() ? begun : writer.whole(whole);
    return best.isPresent() ? Optional.of(line(best.get())) : Optional.empty();
  }

  /** A form of a sentence, or its beginning. */
  private record Line(Statement statement, boolean begun) {}

  private static Digest.DigestSentence line(Line line) {
    Statement statement = line.statement();
    String text = unmarked(statement.text());
    return new Digest.DigestSentence(
        line.begun() ? text + "…" : text,
        statement.evidence(),
        line.begun() || statement.trimmed());
  }

  /**
   * The beginning of the digest's first sentence, where no form of it tells as much: up to where it
   * is whole, if that tells more than a form.
   */
  private Optional<Line> begun() {
    if (first < 0) {
      return Optional.empty();
    }
    double told = told(forms(first));
    Optional<Line> begun = beginning(first);
    if (begun.isEmpty() || worth(begun.get()) <= MORE * told) {
      return Optional.empty();
    }
    Optional<Line> halt = halt(first);
    boolean more =
        halt.isPresent() && worth(halt.get()) > Math.max(told, HALTED * worth(begun.get()));
    return more ? halt : begun;
  }

  private double worth(Line line) {
    return worth(line.statement().sentence(), line.statement().kept());
  }

  private Optional<Line> halt(int sentence) {
    return line(from.halt(sentence, MOST_WORDS), false);
  }

  private Optional<Line> beginning(int sentence) {
    return line(from.beginning(sentence, MOST_WORDS), true);
  }

  private Optional<Line> opening(int sentence) {
    return line(from.opening(sentence, MOST_WORDS), true);
  }

  private static Optional<Line> line(Optional<Statement> statement, boolean begun) {
    return statement.isPresent() ? Optional.of(new Line(statement.get(), begun)) : Optional.empty();
  }

  /** What the form that tells most tells. */
  private double told(List<Statement> forms) {
    double told = 0;
    for (Statement form : forms) {
      told = Math.max(told, worth(form.sentence(), form.kept()));
    }
    return told;
  }

  private Optional<Line> whole(List<Statement> whole) {
    Set<Integer> ranked = new LinkedHashSet<>(chosen);
    if (lead >= 0) {
      ranked.add(lead);
    }
    int leads = Math.max(LEADS, ranked.size());
    for (Statement statement : whole) {
      ranked.add(statement.sentence());
    }
    List<Integer> sentences = List.copyOf(ranked);
    Optional<Line> best = best(0, leads, sentences);
    return best.isPresent() ? best : best(leads, sentences.size(), sentences);
  }

  /** What a sentence gives: a form of it, else its beginning. */
  private Optional<Line> form(int sentence) {
    Optional<Line> form = line(farthest(forms(sentence)), false);
    form = form.isPresent() ? form : halt(sentence);
    form = form.isPresent() ? form : beginning(sentence);
    return form.isPresent() || sentence != first ? form : opening(sentence);
  }

  /** The best line, the first where several are, of the sentences of some ranks. */
  private Optional<Line> best(int from, int to, List<Integer> sentences) {
    Optional<Line> best = Optional.empty();
    double most = 0;
    int weighed = 0;
    for (int rank = from; rank < Math.min(to, sentences.size()) && weighed < WEIGHED; rank++) {
      int sentence = sentences.get(rank);
      Optional<Line> form = form(sentence);
      if (form.isPresent()) {
        double score = score(form.get().statement()) * favour(sentence, rank);
        score *= form.get().begun() ? BEGUN : 1;
        weighed++;
        if (best.isEmpty() || Double.compare(-score, -most) < 0) {
          best = form;
          most = score;
        }
      }
    }
    return best;
  }

  private List<Statement> forms(int sentence) {
    List<Statement> known = forms.get(sentence);
    if (known == null) {
      known = from.lines(sentence, MOST_WORDS);
      forms.put(sentence, known);
    }
    return known;
  }

  /** Of the forms of a sentence the one that goes farthest, and keeps most: it is surely whole. */
  private Optional<Statement> farthest(List<Statement> forms) {
    Optional<Statement> farthest = Optional.empty();
    int most = -1;
    for (Statement form : forms) {
      int reach = reach(form);
      boolean farther =
          farthest.isEmpty()
              || reach > most
              || (reach == most && form.words() > farthest.get().words());
      if (farther) {
        farthest = Optional.of(form);
        most = reach;
      }
    }
    return farthest;
  }

  private double favour(int sentence, int rank) {
    if (sentence == lead || sentence == first) {
      return FIRST;
    }
    return chosen.contains(sentence) ? CHOSEN : 1 + LEAD / (1 + rank);
  }

  /** Where the last cut begins, but for one before it: what is told at the end is who says so. */
  private int reach(Statement form) {
    List<Span> kept = form.kept();
    int last = kept.size() - 1;
    String end = last > 0 ? kept.get(last).of(content) : "";
    boolean mark = end.length() <= 2 || end.startsWith(",");
    return last > 0 && mark ? kept.get(last - 1).end() : form.place().end();
  }

  private double score(Statement statement) {
    double worth = worth(statement.sentence(), statement.kept());
    Set<String> told = new HashSet<>(Words.stems(statement.text()));
    told.retainAll(title);
    double shared = title.isEmpty() ? 0 : (double) told.size() / title.size();
    double left = worth / Math.max(worth, worth(statement.sentence(), List.of(statement.place())));
    return worth
        * (1 + TITLE * shared)
        * (1 + left)
        * HeadlineSense.of(statement.text())
        * Math.pow(UNSAID, from.needs().unsaid(List.of(statement)))
        / (concepts.length(statement.sentence(), statement.kept()) + LENGTH);
  }

  private double worth(int sentence, List<Span> kept) {
    double worth = 0;
    for (int concept : concepts.of(sentence, kept)) {
      worth += concepts.worth(concept, StatementSet.PAIRS);
    }
    return worth;
  }

  /** A headline ends without a full stop, or what parted it from a second line. */
  private static String unmarked(String read) {
    int end = read.length();
    // "… by Roe Corp.": cut behind it, a sentence ends with two.
    if (read.endsWith("..") && !read.endsWith("...")) {
      return read.substring(0, end - 1);
    }
    while (end > 1 && !read.startsWith("..", end - 2) && isParting(read, end)) {
      end--;
    }
    return read.substring(0, end).strip();
  }

  /** "Ferry times –", but not "A trip to C-". */
  private static boolean isParting(String read, int end) {
    char last = read.charAt(end - 1);
    boolean apart = "-–—|".indexOf(last) >= 0 && read.charAt(end - 2) == ' ';
    return apart || " .;:,".indexOf(last) >= 0;
  }
}
