package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Chooses the key facts: statements that stand alone, best first, no two saying the same. Each next
 * one is the one that adds most {@link Concepts} to those before, weighed by how likely a summary
 * has them, with what its {@link StatementTraits} are worth to a reader; a direct quote whose
 * speaker is not named with it never is one. A statement may be a sentence, a shorter form of it,
 * or a sentence with the next one that points back to it.
 */
final class KeyFactRanker {

  private static final int MOST = 8;
  private static final int MOST_WORDS = 55;

  /** Where nothing so short can be told, so much is. */
  private static final int LONGEST = 80;

  /** Where fewer can be told, the writer's own talk is told too. */
  private static final int LEAST = 3;

  /** Two statements say the same if so much of what the shorter one says is in the other. */
  private static final double SAME = 0.6;

  /** So many of the statements that are worth most are weighed against each other. */
  private static final int WEIGHED = 60;

  /** So many words of a fact may say who somebody is. */
  private static final int MOST_INTRODUCING = 12;

  private static final double PAIRS = 0.6;

  /** What a word costs: so much must a statement's words tell for it to be worth its length. */
  private static final double COST = 0.018;

  /** What it costs to speak of a thing as known that only other sentences tell of. */
  private static final double UNSAID = 0.45;

  /** What each word costs for which a reader misses the article. */
  private static final double LEANING = 0.2;

  /** What is gained by saying more: the first words of a statement are worth the most. */
  private static final double FULL = 0.3;

  /** What it costs to be somebody's words, and to be nothing but pronouns. */
  private static final double QUOTED = 1;

  private static final double PRONOUNS = 2;

  /** What is gained by what the article opens with, if it tells much: mostly that is the news. */
  private static final double OPENING = 1.2;

  /** In words. */
  private static final int TELLING = 12;

  /** What is gained by a figure, and by a name that was not told before. */
  private static final double FIGURE = 0.1;

  private static final double NAME = 0.03;

  private static final int MOST_FIGURES = 3;
  private static final int MOST_NAMES = 4;

  /** From so many on, a fact must speak of nothing unsaid. */
  private static final int FIRST = 2;

  private final Text text;
  private final Facts facts;
  private final List<Quote> direct;
  private final StatementWriter writer;
  private final Concepts concepts;
  private final StatementTraits traits;
  private final EntityMentions mentions;
  private final KeyFactDays days;
  private final StatementLeanings leanings;
  private final Introductions introductions;
  private final FactJoints joints;

  /** The ids of those whom the facts so far introduced. */
  private final Set<String> known = new HashSet<>();

  KeyFactRanker(Text text, Findings found) {
    this.text = text;
    this.facts = found.facts();
    this.direct = facts.directQuotes();
    this.writer = found.statements();
    this.concepts = found.concepts();
    this.traits = found.traits();
    this.mentions = writer.mentions();
    this.leanings = new StatementLeanings(text);
    this.joints = new FactJoints(text, facts);
    this.days = new KeyFactDays(text, facts);
    this.introductions = found.introductions();
  }

  /**
   * A statement, or two to be read in a row, with its concepts, the words of content among them,
   * how many things it speaks of as known, and what all but its concepts adds to its worth.
   */
  @SuppressWarnings("ArrayRecordComponent") // read by nobody else
  private record Candidate(
      List<Statement> statements, int[] concepts, int[] words, int unsaid, double reading) {}

  private record Gain(Candidate candidate, double gain) implements Comparable<Gain> {

    /** The highest first. */
    @Override
    public int compareTo(Gain other) {
      return Double.compare(-gain, -other.gain);
    }
  }

  /** At most eight key facts, best first; beyond the third none that tells less than it costs. */
  List<KeyFact> rank() {
    double[] worths = worths();
    List<Candidate> candidates = candidates(writer::write, worths, MOST_WORDS);
    if (candidates.size() < LEAST) {
      candidates = candidates(writer::writeTalk, worths, MOST_WORDS);
    }
    if (candidates.isEmpty()) {
      candidates = candidates(writer::write, worths, LONGEST);
    }
    List<KeyFact> chosen = new ArrayList<>();
    double best = Double.MIN_NORMAL;
    while (chosen.size() < MOST && !candidates.isEmpty()) {
      Gain next = most(candidates, worths);
      best = Math.max(best, next.gain());
      if (chosen.size() >= LEAST && next.gain() < 0) {
        break;
      }
      chosen.add(fact(next.candidate().statements(), Math.max(0, next.gain() / best)));
      for (int concept : next.candidate().concepts()) {
        worths[concept] = 0;
      }
      candidates = others(candidates, next.candidate(), chosen.size() >= FIRST);
    }
    return chosen;
  }

  private List<Candidate> others(List<Candidate> candidates, Candidate chosen, boolean strict) {
    List<Candidate> others = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!(strict && candidate.unsaid() > 0) && !saysTheSame(candidate, chosen)) {
        others.add(candidate);
      }
    }
    return others;
  }

  /** The candidate that gains most, the first where several do. */
  private static Gain most(List<Candidate> candidates, double[] worths) {
    Gain most = new Gain(candidates.get(0), gain(candidates.get(0), worths));
    for (Candidate candidate : candidates.subList(1, candidates.size())) {
      double gain = gain(candidate, worths);
      most = gain > most.gain() ? new Gain(candidate, gain) : most;
    }
    return most;
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    int shared = 0;
    int at = 0;
    for (int word : one.words()) {
      while (at < other.words().length && other.words()[at] < word) {
        at++;
      }
      shared += at < other.words().length && other.words()[at] == word ? 1 : 0;
    }
    return shared >= SAME * Math.min(one.words().length, other.words().length);
  }

  private List<Candidate> candidates(
      IntFunction<Optional<Statement>> whole, double[] worths, int most) {
    List<Gain> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      for (List<Statement> statements : forms(whole.apply(i))) {
        if (length(statements) <= most && namesTeller(place(statements))) {
          Candidate candidate = candidate(statements);
          candidates.add(new Gain(candidate, gain(candidate, worths)));
        }
      }
    }
    Collections.sort(candidates);
    List<Candidate> best = new ArrayList<>();
    for (Gain gain : candidates.subList(0, Math.min(WEIGHED, candidates.size()))) {
      best.add(gain.candidate());
    }
    return best;
  }

  /** The whole sentence, with and without the next one, and without each clause it can lose. */
  private List<List<Statement>> forms(Optional<Statement> whole) {
    List<List<Statement>> forms = new ArrayList<>();
    if (whole.isPresent()) {
      if (!writer.isTurned(whole.get().sentence()) && !writer.needs().leadsToTeller(whole.get())) {
        forms.add(List.of(whole.get()));
        for (Statement shorter : writer.shorter(whole.get().sentence())) {
          forms.add(List.of(shorter));
        }
      }
      if (joints.goOn(whole.get().sentence())) {
        Optional<Statement> next = writer.following(whole.get());
        if (next.isPresent()) {
          forms.add(List.of(whole.get(), next.get()));
        }
      }
    }
    return forms;
  }

  private Candidate candidate(List<Statement> statements) {
    int[] said = concepts.of(statements);
    int length = length(statements);
    int unsaid = writer.needs().unsaid(statements);
    double reading =
        FULL * Math.log(length) - COST * length - UNSAID * unsaid + reading(statements.get(0));
    return new Candidate(statements, said, concepts.content(said), unsaid, reading);
  }

  private static int length(List<Statement> statements) {
    int length = 0;
    // by index, for this is asked of all
    for (int i = 0; i < statements.size(); i++) {
      length += statements.get(i).words();
    }
    return length;
  }

  private double reading(Statement statement) {
    int leaning = text.isEnglish() ? leanings.count(statement) : 0;
    boolean opens = statement.words() >= TELLING && writer.isFirst(statement);
    return (opens ? OPENING : 0)
        + FIGURE * Math.min(MOST_FIGURES, traits.figures(statement))
        + NAME * Math.min(MOST_NAMES, traits.introduced(statement))
        - LEANING * leaning
        - PRONOUNS * traits.pronouns(statement)
        - (traits.isQuotation(statement) ? QUOTED : 0);
  }

  private static Span place(List<Statement> statements) {
    return statements.get(0).place().union(statements.get(statements.size() - 1).place());
  }

  /** What each concept is worth as long as it is not told. */
  private double[] worths() {
    double[] worths = new double[concepts.size()];
    for (int i = 0; i < worths.length; i++) {
      worths[i] = concepts.isContent(i) || concepts.isPair(i) ? concepts.worth(i, PAIRS) : 0;
    }
    return worths;
  }

  private static double gain(Candidate candidate, double[] worths) {
    double worth = 0;
    for (int concept : candidate.concepts()) {
      worth += worths[concept];
    }
    return worth + candidate.reading();
  }

  /** Whether it is told who says so, where somebody's words are told as the writer's. */
  private boolean namesTeller(Span span) {
    for (Quote quote : Within.touching(facts.quotes(), span)) {
      boolean told =
          quote.speakerMention().isPresent() && span.contains(quote.speakerMention().get());
      if (told && !quote.direct() && !quote.namesSpeaker(span, text)) {
        return false;
      }
    }
    return true;
  }

  private KeyFact fact(List<Statement> chosen, double share) {
    List<Statement> statements = told(chosen);
    Set<Span> evidence = new LinkedHashSet<>();
    List<Span> kept = new ArrayList<>();
    List<Span> named = new ArrayList<>();
    for (Statement statement : statements) {
      evidence.addAll(statement.evidence());
      kept.addAll(statement.kept());
      for (Statement.Naming naming : statement.namings()) {
        named.add(naming.mention());
      }
    }
    named.addAll(0, kept);
    List<String> read = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      read.add(statement.text());
    }
    return new KeyFact(
        String.join(" ", read),
        kind(statements.get(0)),
        ids(named, false),
        ids(named, true),
        days.of(statements.get(0).kept()),
        numbers(kept),
        rounded(0.4 + 0.55 * share),
        List.copyOf(evidence));
  }

  private List<String> numbers(List<Span> kept) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Figure figure : figures(kept)) {
      numbers.add(figure.text());
    }
    return List.copyOf(numbers);
  }

  private List<Figure> figures(List<Span> kept) {
    List<Figure> figures = new ArrayList<>();
    for (Span span : kept) {
      figures.addAll(Within.of(facts.figures(), span));
    }
    return figures;
  }

  /**
   * The second one names those whom the first one tells of as the article does; who is new in the
   * facts is introduced.
   */
  private List<Statement> told(List<Statement> statements) {
    Statement first = statements.get(0);
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      boolean follows = statement.behind().isPresent();
      Statement read =
          follows ? statement.withOriginal(n -> isNamed(n.entity(), first)) : statement;
      told.add(introductions.introduce(read, known, MOST_INTRODUCING));
    }
    return told;
  }

  private boolean isNamed(String entity, Statement statement) {
    for (Statement.Naming naming : statement.namings()) {
      if (naming.entity().equals(entity)) {
        return true;
      }
    }
    for (EntityMentions.Mention mention : mentions.within(statement.place())) {
      if (mention.entity().id().equals(entity)) {
        return true;
      }
    }
    return false;
  }

  private KeyFact.Kind kind(Statement statement) {
    Span span = statement.place();
    Sentence sentence = text.sentences().get(statement.sentence());
    List<Figure> figures = figures(statement.kept());
    List<Quote> quotes = Within.touching(direct, span);
    return text.isEnglish()
        ? KeyFactSorter.kind(kept(sentence, statement), quotes, figures)
        : KeyFactSorter.plain(sentence, quotes, figures);
  }

  private static List<Token> kept(Sentence sentence, Statement statement) {
    List<Token> kept = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (statement.keeps(token.span())) {
        kept.add(token);
      }
    }
    return kept;
  }

  private List<String> ids(List<Span> spans, boolean places) {
    Set<String> ids = new LinkedHashSet<>();
    for (Span span : spans) {
      for (EntityMentions.Mention mention : mentions.within(span)) {
        NameType type = mention.entity().type();
        if ((type == NameType.PLACE) == places && type != NameType.OTHER) {
          ids.add(mention.entity().id());
        }
      }
    }
    return List.copyOf(ids);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
