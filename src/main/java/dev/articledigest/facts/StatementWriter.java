package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private final EntityMentions mentions;
  private final StatementGuard guard;
  private final StatementEdges edges;
  private final StatementTurns turns;
  private final StatementAsides asides;
  private final StatementReferent referents;
  private final StatementOpening openings;
  private final StatementDates dates;
  private final StatementCuts cuts;
  private final StatementLines lines;
  private final StatementNames names;
  private final StatementColumn column;
  private final StatementTimes times;
  private final StatementSpeakers speakers;
  private final BySentence<Boolean> refused;
  private final BySentence<Optional<StatementDraft>> drafts;
  private final StatementNeeds needs;
  private final BySentence<Optional<Statement>> whole;
  private final BySentence<Optional<Statement>> loose;
  private final BySentence<List<Statement>> shorter;

  /** For the sentences of one text, with what was found in it. */
  public StatementWriter(Text text, Facts facts) {
    this.text = text;
    this.content = text.content();
    this.mentions = new EntityMentions(facts.entities());
    StatementFragments fragments = new StatementFragments(text);
    this.guard = new StatementGuard(text, facts.directQuotes(), fragments);
    this.edges = new StatementEdges(text, fragments);
    this.asides = new StatementAsides(content, facts);
    this.openings = new StatementOpening(text, guard);
    this.turns = new StatementTurns(text, openings);
    this.referents = new StatementReferent(text, facts, mentions);
    this.dates = new StatementDates(text, facts);
    this.cuts = new StatementCuts(text, facts.directQuotes());
    this.names = new StatementNames(text, facts, mentions);
    this.column = new StatementColumn(text, facts, mentions);
    this.times = new StatementTimes(text, facts);
    this.speakers = new StatementSpeakers(text, facts, referents, column);
    this.lines = new StatementLines(this, new StatementBriefs(text, facts), cuts);
    int sentences = text.sentences().size();
    this.refused = new BySentence<>(sentences);
    this.drafts = new BySentence<>(sentences);
    this.needs = new StatementNeeds(text, openings, turns, this);
    this.whole = new BySentence<>(sentences);
    this.loose = new BySentence<>(sentences);
    this.shorter = new BySentence<>(sentences);
  }

  /** Who is named where. */
  EntityMentions mentions() {
    return mentions;
  }

  /** The statement made of a sentence, unless it can't stand alone or tells no news. */
  public Optional<Statement> write(int index) {
    return refuses(index) ? Optional.empty() : writeAny(index);
  }

  /** Whether a sentence tells no news. */
  public boolean refuses(int index) {
    return refused.knows(index) ? refused.of(index) : refused.keep(index, isRefused(index));
  }

  private boolean isRefused(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!text.isEnglish()) {
      return guard.isFurniture(sentence.tokens())
          || StatementFragments.hasLink(sentence.tokens())
          || isFragment(sentence);
    }
    boolean told = !column.isWriters(sentence) && !speakers.isAnswer(sentence);
    return (told ? guard.refuses(sentence) : guard.tellsNothing(sentence))
        || guard.isRebutted(index)
        || guard.isCredited(index)
        || StatementDecks.is(text, index)
        || times.isOvertaken(index);
  }

  private boolean isFragment(Sentence sentence) {
    return text.language().equals("de") && !GermanClauses.hasMain(sentence.tokens());
  }

  /** The statement made of a sentence that may be the writer's own talk, but tells something. */
  Optional<Statement> writeTalk(int index) {
    return text.isEnglish() && guard.tellsNothing(text.sentences().get(index))
        ? Optional.empty()
        : writeAny(index);
  }

  /** The statement made of a sentence that may be about the writer, unless it can't stand alone. */
  public Optional<Statement> writeAny(int index) {
    return whole.knows(index) ? whole.of(index) : whole.keep(index, standing(index));
  }

  private Optional<Statement> standing(int index) {
    Optional<StatementDraft> draft = draft(index);
    return draft.isPresent() ? written(draft.get()) : Optional.empty();
  }

  /** The statement made of a sentence, though it may point back. */
  public Optional<Statement> writeLoose(int index) {
    Optional<StatementDraft> draft = anyDraft(index);
    return draft.isPresent() ? written(draft.get()) : Optional.empty();
  }

  /**
   * The statement made of the sentence behind another's, if it can't stand alone but tells more of
   * what that one tells: "Roe opened the bridge. It had been shut for a year."
   */
  public Optional<Statement> following(Statement before) {
    int index = before.sentence() + 1;
    if (!text.isEnglish()
        || index >= text.sentences().size()
        || refuses(index)
        || isTurned(index)) {
      return Optional.empty();
    }
    Optional<Statement> next =
        loose.knows(index) ? loose.of(index) : loose.keep(index, pointingBack(index));
    return next.isPresent() ? next.get().follow(before) : next;
  }

  /**
   * Whether the next sentence turns what a sentence tells into its contrary or end ("He was to come
   * home on Friday. But he never did.") or, but for the first one, limits it: without that one it
   * must not be told.
   */
  public boolean isTurned(int index) {
    return turns.isTurned(index);
  }

  /** What statements should be told with. */
  public StatementNeeds needs() {
    return needs;
  }

  /** Whether it is known how sentences of the article's language point back and turn. */
  public boolean knowsPointers() {
    return text.isEnglish() || PlainOpening.knowsTurns(text.language());
  }

  /** Whether a statement was made of the article's first sentence. */
  public boolean isFirst(Statement statement) {
    return openings.isOpening(text.sentences().get(statement.sentence()).tokens());
  }

  private Optional<Statement> pointingBack(int index) {
    Sentence sentence = text.sentences().get(index);
    Optional<StatementDraft> any = anyDraft(index);
    if (any.isEmpty()) {
      return Optional.empty();
    }
    StatementDraft draft = turns.keepsOpener(sentence) ? any.get().whole(sentence) : any.get();
    if (!draft.loose() && !openings.leansOnWriter(draft)) {
      return Optional.empty();
    }
    Optional<Token> pronoun = openings.loosePronoun(draft.tokens());
    return pronoun.isEmpty() || referents.tellsOf(pronoun.get(), index - 1)
        ? written(draft)
        : Optional.empty();
  }

  /** Shorter forms of the statement made of a sentence: without each clause it can lose, or all. */
  public List<Statement> shorter(int index) {
    if (!text.isEnglish() || text.sentences().get(index).tokens().size() > MOST_TOKENS) {
      return List.of();
    }
    return shorter.knows(index) ? shorter.of(index) : shorter.keep(index, shortened(index));
  }

  private List<Statement> shortened(int index) {
    Optional<StatementDraft> draft = draft(index);
    List<Span> clauses = draft.isPresent() ? cuts.find(draft.get().tokens()) : List.of();
    if (clauses.isEmpty()) {
      return List.of();
    }
    List<List<Span>> ways = new ArrayList<>(clauses.size() + 1);
    for (Span clause : clauses) {
      ways.add(List.of(clause));
    }
    if (clauses.size() > 1) {
      ways.add(clauses);
    }
    StatementEdits edits = edits(draft.get(), true);
    List<Statement> found = new ArrayList<>();
    for (List<Span> way : ways) {
      Optional<Statement> form = written(draft.get(), edits.with(way));
      if (form.isPresent()) {
        found.add(form.get());
      }
    }
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
    return lines.brief(index, most);
  }

  /** The same for a headline: where a form is too long, without articles and auxiliaries too. */
  public List<Statement> lines(int index, int most) {
    return text.isEnglish() ? lines.lines(index, most) : brief(index, most);
  }

  /** The longest clause of a sentence that is whole, though more is told of its last noun. */
  public Optional<Statement> halt(int index, int most) {
    return text.isEnglish() ? lines.halt(index, most) : Optional.empty();
  }

  /**
   * The longest beginning of the statement made of a sentence that ends with one of its phrases,
   * else one that ends within: it tells less than the sentence, and ends with a full stop that is
   * not there.
   *
   * @param most how many words it may have
   */
  public Optional<Statement> beginning(int index, int most) {
    return lines.beginning(index, most);
  }

  /**
   * The longest part of the statement made of a sentence from its start that ends at a joint of it,
   * though it may tell no more than what the sentence is about.
   *
   * @param most how many words it may have
   */
  public Optional<Statement> opening(int index, int most) {
    return lines.opening(index, most);
  }

  /**
   * What a line can be made of: the whole sentence, and its main clause; no quotation. Headlines of
   * columns are understood to be what the writer says.
   */
  List<StatementDraft> lineDrafts(int index, StatementBriefs briefs) {
    if (!text.isEnglish() || text.sentences().get(index).tokens().size() > MOST_TOKENS) {
      return List.of();
    }
    Optional<StatementDraft> draft = write(index).isPresent() ? draft(index) : Optional.empty();
    if (draft.isEmpty() || draft.get().voice().isQuotation()) {
      return List.of();
    }
    StatementDraft whole = draft.get().unlabelled();
    Optional<Integer> head = briefs.head(whole.tokens());
    if (head.isEmpty()) {
      return List.of(whole);
    }
    StatementDraft main = whole.from(head.get());
    return openings.dangles(main.tokens(), Optional.empty())
        ? List.of(whole)
        : List.of(whole, main);
  }

  private Optional<StatementDraft> draft(int index) {
    Optional<StatementDraft> draft = anyDraft(index);
    boolean stands = draft.isPresent() && !draft.get().loose() && !draft.get().isEmptySpeech();
    return stands ? draft : Optional.empty();
  }

  /** What a statement is made of, though it may point back. */
  Optional<StatementDraft> anyDraft(int index) {
    return drafts.knows(index) ? drafts.of(index) : drafts.keep(index, drafted(index));
  }

  private Optional<StatementDraft> drafted(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!sentence.isProse() || sentence.tokens().isEmpty() || isReported(index)) {
      return Optional.empty();
    }
    boolean quoted = guard.isQuoted(sentence.tokens().get(0).span());
    Span span = quoted ? sentence.span() : edges.span(sentence);
    Optional<StatementSpeakers.Voice> voice =
        edges.isWhole(sentence, span) ? speakers.voice(sentence) : Optional.empty();
    if (voice.isEmpty() || !edges.isBalanced(span, voice.get())) {
      return Optional.empty();
    }
    int first = Within.firstFrom(sentence.tokens(), span.start());
    List<Token> tokens = sentence.tokens().subList(first, sentence.tokens().size());
    Optional<StatementReferent.Referent> speaker = voice.get().speaker();
    Optional<StatementReferent.Referent> referent =
        speaker.isPresent() || quoted ? speaker : referents.find(index, tokens);
    boolean loose = isLoose(index, span, tokens, referent);
    return Optional.of(new StatementDraft(index, span, tokens, referent, voice.get(), loose));
  }

  private boolean isLoose(
      int index, Span span, List<Token> tokens, Optional<StatementReferent.Referent> referent) {
    return text.isEnglish()
        ? isTied(index) || openings.dangles(tokens, referent)
        : PlainOpening.pointsBack(text, span, tokens);
  }

  private boolean isTied(int index) {
    return times.isInherited(index) || StatementTurns.illustrates(text.sentences().get(index));
  }

  private boolean isReported(int index) {
    return text.language().equals("de")
        && GermanReports.isOpen(
            text.sentences().get(index).tokens(),
            index == 0 ? List.of() : text.sentences().get(index - 1).tokens());
  }

  private Optional<Statement> written(StatementDraft draft) {
    return written(draft, edits(draft, true));
  }

  Optional<Statement> written(StatementDraft draft, StatementEdits edits) {
    boolean opened = draft.span().start() > text.sentences().get(draft.sentence()).span().start();
    boolean cut = opened || !edits.isEmpty() || draft.voice().isPart();
    List<Statement.Naming> namings = new ArrayList<>();
    if (draft.referent().isPresent()) {
      namings.add(draft.referent().get().put(content, edits));
    }
    draft.voice().complete(draft.span(), edits);
    // A short name is part of the full one: it stays.
    List<Span> kept = edits.kept(draft.span());
    if (text.isEnglish()) {
      namings.addAll(names.expand(draft.span(), edits));
    }
    boolean begun = !kept.isEmpty() && kept.get(0).start() > draft.span().start();
    String read = draft.label() + read(edits, draft.span(), opened || begun);
    for (int i = namings.size() - 1; i >= 0; i--) {
      if (!read.contains(namings.get(i).name())) {
        namings.remove(i);
      }
    }
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

  StatementEdits edits(StatementDraft draft, boolean dated) {
    StatementEdits edits = new StatementEdits();
    asides.cut(draft.span(), edits);
    if (text.isEnglish()) {
      Sentence sentence = text.sentences().get(draft.sentence());
      asides.cutConnectives(sentence, draft.span(), edits);
      if (!draft.loose()) {
        asides.cutAlso(sentence, draft.span(), edits);
      }
    }
    if (dated && text.isEnglish()) {
      dates.resolve(draft.span(), draft.tokens(), edits);
    } else if (dated) {
      dates.resolvePlain(draft.span(), edits);
    }
    return edits;
  }

  private String read(StatementEdits edits, Span span, boolean opened) {
    String read = edits.text(span, content);
    // "(Since May), they": the comma closed what was left out.
    int first = read.startsWith(",") ? 1 : 0;
    return opened || first > 0 ? Statement.capitalized(read.substring(first).strip()) : read;
  }
}
