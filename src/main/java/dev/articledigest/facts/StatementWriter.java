package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes {@link Statement}s of sentences, and refuses those that would dangle: a reader who has not
 * seen the sentence before must know who and what is meant.
 */
public final class StatementWriter {

  /** Longer sentences fit no digest with or without a clause. */
  private static final int MOST_TOKENS = 400;

  private static final int LEAST_WORDS = 5;

  private final Text text;
  private final String content;
  private final StatementGuard guard;
  private final StatementEdges edges;
  private final StatementAsides asides;
  private final StatementReferent referents;
  private final StatementOpening openings;
  private final StatementDates dates;
  private final StatementCuts cuts;
  private final StatementBriefs briefs;
  private final StatementNames names;
  private final StatementColumn column;
  private final StatementTimes times;
  private final StatementSpeakers speakers;
  private final Map<Integer, Boolean> refused = new HashMap<>();
  private final Map<Integer, Optional<Draft>> drafts = new HashMap<>();
  private final Map<Integer, Optional<Statement>> whole = new HashMap<>();
  private final Map<Integer, Optional<Statement>> loose = new HashMap<>();
  private final Map<Integer, List<Statement>> shorter = new HashMap<>();

  /** For the sentences of one text, with what was found in it. */
  public StatementWriter(Text text, Facts facts) {
    this.text = text;
    this.content = text.content();
    StatementFragments fragments = new StatementFragments(text);
    this.guard = new StatementGuard(text, facts.directQuotes(), fragments);
    this.edges = new StatementEdges(text, fragments);
    this.asides = new StatementAsides(content, facts.directQuotes());
    this.openings = new StatementOpening(text, guard);
    this.referents = new StatementReferent(text, facts);
    this.dates = new StatementDates(text, facts);
    this.cuts = new StatementCuts(text, facts.directQuotes());
    this.briefs = new StatementBriefs(text, facts);
    this.names = new StatementNames(text, facts);
    this.column = new StatementColumn(text, facts);
    this.times = new StatementTimes(text, facts);
    this.speakers = new StatementSpeakers(text, facts, referents, column);
  }

  /** The statement made of a sentence, unless it can't stand alone or tells no news. */
  public Optional<Statement> write(int index) {
    return refuses(index) ? Optional.empty() : writeAny(index);
  }

  /** Whether a sentence tells no news. */
  public boolean refuses(int index) {
    return refused.computeIfAbsent(index, this::isRefused);
  }

  private boolean isRefused(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!text.isEnglish()) {
      return guard.isFurniture(sentence.tokens());
    }
    boolean told = !column.isWriters(sentence) && !speakers.isAnswer(sentence);
    return (told ? guard.refuses(sentence) : guard.tellsNothing(sentence))
        || guard.isRebutted(index)
        || times.isOvertaken(index);
  }

  /** The statement made of a sentence that may be the writer's own talk, but tells something. */
  Optional<Statement> writeTalk(int index) {
    return text.isEnglish() && guard.tellsNothing(text.sentences().get(index))
        ? Optional.empty()
        : writeAny(index);
  }

  /** The statement made of a sentence that may be about the writer, unless it can't stand alone. */
  public Optional<Statement> writeAny(int index) {
    return whole.computeIfAbsent(
        index, i -> draft(i).flatMap(draft -> written(draft, List.of(), true)));
  }

  /** The statement made of a sentence, though it may point back. */
  public Optional<Statement> writeLoose(int index) {
    Optional<Draft> draft = anyDraft(index);
    return draft.isPresent() ? written(draft.get(), List.of(), true) : Optional.empty();
  }

  /**
   * The statement made of the sentence behind another's, if it can't stand alone but tells more of
   * what that one tells: "Roe opened the bridge. It had been shut for a year."
   */
  public Optional<Statement> following(Statement before) {
    int index = before.sentence() + 1;
    if (!text.isEnglish() || index >= text.sentences().size() || refuses(index)) {
      return Optional.empty();
    }
    Optional<Statement> known = loose.computeIfAbsent(index, this::pointingBack);
    return known.flatMap(next -> next.follow(before));
  }

  /**
   * Whether the next sentence turns what a sentence tells into its contrary or end ("He was to come
   * home on Friday. But he never did.") or, but for the first one, limits it: without that one it
   * must not be told.
   */
  public boolean isTurned(int index) {
    if (index + 1 >= text.sentences().size()) {
      return false;
    }
    Sentence sentence = text.sentences().get(index);
    Sentence next = text.sentences().get(index + 1);
    return next.block() == sentence.block()
        && (openings.isOpening(sentence.tokens()) ? edges.reverses(next) : edges.limits(next));
  }

  /** How many things that statements, read in a row, speak of as known are told only before. */
  public int unsaid(List<Statement> statements) {
    Statement first = statements.get(0);
    int unsaid = openings.leans(text.sentences().get(first.sentence()).tokens()) ? 1 : 0;
    for (Statement statement : statements) {
      for (StatementDefinites.Known known : known(statement)) {
        boolean said =
            statement.sentence() != first.sentence()
                && known.sentences().contains(first.sentence());
        unsaid += !said && !known.opens() && known.told() < first.place().start() ? 1 : 0;
      }
    }
    return unsaid;
  }

  private List<StatementDefinites.Known> known(Statement statement) {
    if (!text.isEnglish()) {
      return List.of();
    }
    List<StatementDefinites.Known> kept = new ArrayList<>(openings.known(statement.sentence()));
    kept.removeIf(known -> !statement.keeps(known.noun()));
    return kept;
  }

  /**
   * Of each thing that a statement speaks of as known, though only earlier sentences tell of it,
   * the sentences that do, if any does by the same noun.
   */
  public List<Set<Integer>> tellers(Statement statement) {
    return known(statement).stream()
        .map(StatementDefinites.Known::sentences)
        .filter(sentences -> !sentences.isEmpty())
        .toList();
  }

  /** Whether a statement was made of the article's first sentence. */
  public boolean isFirst(Statement statement) {
    return openings.isOpening(text.sentences().get(statement.sentence()).tokens());
  }

  private Optional<Statement> pointingBack(int index) {
    Sentence sentence = text.sentences().get(index);
    Optional<Draft> any = anyDraft(index);
    if (any.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = edges.limits(sentence) ? any.get().whole(sentence) : any.get();
    Optional<Token> pronoun = openings.loosePronoun(draft.tokens());
    boolean leans = draft.loose() || openings.leans(draft.tokens());
    return leans && (pronoun.isEmpty() || referents.tellsOf(pronoun.get(), index - 1))
        ? written(draft, List.of(), true)
        : Optional.empty();
  }

  /** Shorter forms of the statement made of a sentence: without each clause it can lose, or all. */
  public List<Statement> shorter(int index) {
    if (!text.isEnglish() || text.sentences().get(index).tokens().size() > MOST_TOKENS) {
      return List.of();
    }
    return shorter.computeIfAbsent(index, this::shortened);
  }

  private List<Statement> shortened(int index) {
    List<Statement> found = new ArrayList<>();
    draft(index)
        .ifPresent(
            draft -> {
              List<Span> clauses = cuts.find(draft.tokens());
              List<List<Span>> ways = new ArrayList<>();
              clauses.forEach(clause -> ways.add(List.of(clause)));
              if (clauses.size() > 1) {
                ways.add(clauses);
              }
              ways.forEach(way -> written(draft, way, true).ifPresent(found::add));
            });
    return found;
  }

  /**
   * Forms of the statement made of a sentence that are short as headlines are: its main clause up
   * to where it may end, without days and without clauses that it can lose; where none is short
   * enough, also without what tells purpose and means.
   *
   * @param most how many words a form may have
   */
  public List<Statement> brief(int index, int most) {
    if (!text.isEnglish()) {
      return write(index).filter(statement -> statement.words() <= most).stream().toList();
    }
    List<Statement> strict = new ArrayList<>();
    List<Statement> loose = new ArrayList<>();
    for (Draft draft : lines(index)) {
      for (BriefWay way : briefs.ways(draft.tokens(), cuts.find(draft.tokens()))) {
        // Loose forms count only where no other is short enough.
        if (!way.loose() || strict.isEmpty()) {
          written(draft, way.cuts(), false)
              .filter(statement -> statement.words() <= most)
              .ifPresent((way.loose() ? loose : strict)::add);
        }
      }
    }
    return strict.isEmpty() ? loose : strict;
  }

  /**
   * The longest beginning of the statement made of a sentence that ends with one of its phrases,
   * else one that ends within: it tells less than the sentence, and ends with a full stop that is
   * not there.
   *
   * @param most how many words it may have
   */
  public Optional<Statement> beginning(int index, int most) {
    List<Statement> strict = new ArrayList<>();
    List<Statement> loose = new ArrayList<>();
    for (Draft draft : lines(index)) {
      for (BriefWay way : briefs.beginnings(draft.tokens(), cuts.find(draft.tokens()))) {
        written(draft, way.cuts(), false)
            .filter(statement -> statement.words() <= most)
            .ifPresent((way.loose() ? loose : strict)::add);
      }
    }
    return (strict.isEmpty() ? loose : strict)
        .stream().max(Comparator.comparingInt(Statement::words));
  }

  /** What a line can be made of: the whole sentence, and its main clause; no quotation. */
  private List<Draft> lines(int index) {
    if (!text.isEnglish() || text.sentences().get(index).tokens().size() > MOST_TOKENS) {
      return List.of();
    }
    Optional<Draft> whole =
        write(index)
            .flatMap(statement -> draft(index))
            .filter(draft -> !draft.voice().isQuotation());
    return Stream.concat(whole.stream(), whole.flatMap(this::main).stream()).toList();
  }

  /** From the main clause on, if it can stand alone. */
  private Optional<Draft> main(Draft draft) {
    return briefs
        .head(draft.tokens())
        .map(at -> draft.tokens().subList(at, draft.tokens().size()))
        .filter(tokens -> !openings.dangles(tokens, Optional.empty()))
        .map(
            tokens ->
                new Draft(
                    draft.sentence(),
                    new Span(tokens.get(0).span().start(), draft.span().end()),
                    tokens,
                    draft.referent().filter(StatementReferent.Referent::isLabel),
                    draft.voice(),
                    false));
  }

  /** A whole sentence from its first word on that is kept; loose if it can't stand alone. */
  private record Draft(
      int sentence,
      Span span,
      List<Token> tokens,
      Optional<StatementReferent.Referent> referent,
      StatementSpeakers.Voice voice,
      boolean loose) {

    /** From the "but" on. */
    Draft whole(Sentence all) {
      return new Draft(sentence, all.span(), all.tokens(), Optional.empty(), voice, true);
    }
  }

  private Optional<Draft> draft(int index) {
    Optional<Draft> draft = anyDraft(index);
    return draft.isPresent() && draft.get().loose() ? Optional.empty() : draft;
  }

  private Optional<Draft> anyDraft(int index) {
    return drafts.computeIfAbsent(index, this::drafted);
  }

  private Optional<Draft> drafted(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!sentence.isProse() || sentence.tokens().isEmpty()) {
      return Optional.empty();
    }
    Optional<StatementSpeakers.Voice> voice = speakers.voice(sentence);
    boolean quoted = guard.isQuoted(sentence.tokens().get(0).span());
    Span span = quoted ? sentence.span() : edges.span(sentence);
    if (voice.isEmpty() || !edges.isWhole(sentence, span, voice.get())) {
      return Optional.empty();
    }
    List<Token> all = sentence.tokens();
    List<Token> tokens = all.subList(Within.firstFrom(all, span.start()), all.size());
    Optional<StatementReferent.Referent> referent =
        voice.get().speaker().or(() -> quoted ? Optional.empty() : referents.find(index, tokens));
    boolean loose =
        text.isEnglish()
            ? times.isInherited(index) || openings.dangles(tokens, referent)
            : text.isStranger(span) || PlainOpening.dangles(text.language(), tokens);
    return Optional.of(new Draft(index, span, tokens, referent, voice.get(), loose));
  }

  private Optional<Statement> written(Draft draft, List<Span> cuts, boolean dated) {
    StatementEdits edits = edits(draft, dated);
    cuts.forEach(edits::cut);
    boolean opened = draft.span().start() > text.sentences().get(draft.sentence()).span().start();
    boolean cut = opened || !edits.isEmpty() || draft.voice().isPart();
    List<Statement.Naming> namings = new ArrayList<>();
    if (draft.referent().isPresent()) {
      namings.add(named(draft.referent().get(), edits));
    }
    draft.voice().complete(draft.span(), edits);
    // A short name is part of the full one: it stays.
    List<Span> kept = edits.kept(draft.span());
    if (text.isEnglish()) {
      namings.addAll(names.expand(draft.span(), edits));
    }
    String read = label(draft) + read(edits, draft.span(), opened);
    namings.removeIf(naming -> !read.contains(naming.name()));
    Statement statement =
        new Statement(
            draft.sentence(),
            read,
            kept,
            text.sentences().get(draft.sentence()).span(),
            cut,
            namings,
            Words.count(read),
            Optional.empty());
    return statement.words() < LEAST_WORDS ? Optional.empty() : Optional.of(statement);
  }

  private Statement.Naming named(StatementReferent.Referent referent, StatementEdits edits) {
    if (!referent.isLabel()) {
      edits.replace(referent.words(), referent.name());
    }
    String original = referent.words().of(content);
    return new Statement.Naming(referent.id(), referent.name(), original, true, referent.mention());
  }

  private StatementEdits edits(Draft draft, boolean dated) {
    StatementEdits edits = new StatementEdits();
    asides.cut(draft.span(), edits);
    if (text.isEnglish()) {
      Sentence sentence = text.sentences().get(draft.sentence());
      asides.cutConnectives(sentence, draft.span(), edits);
      if (!draft.loose()) {
        asides.cutAlso(sentence, draft.span(), edits);
      }
    }
    if (text.isEnglish() && dated) {
      dates.resolve(draft.span(), draft.tokens(), edits);
    }
    return edits;
  }

  private static String label(Draft draft) {
    Optional<StatementReferent.Referent> referent = draft.referent();
    return referent.isPresent() && referent.get().isLabel() ? referent.get().name() : "";
  }

  private String read(StatementEdits edits, Span span, boolean opened) {
    String read = edits.text(span, content);
    // "(Since May), they": the comma closed what was left out.
    int first = read.startsWith(",") ? 1 : 0;
    return opened || first > 0 ? Statement.capitalized(read.substring(first).strip()) : read;
  }
}
