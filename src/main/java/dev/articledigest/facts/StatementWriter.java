package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes {@link Statement}s of sentences, and refuses those that would dangle: a reader who has not
 * seen the sentence before must know who and what is meant.
 */
public final class StatementWriter {

  private static final Set<String> CONNECTIVES =
      WordList.load(StatementWriter.class, "connectives.txt");

  /** Longer sentences fit no digest with or without a clause. */
  private static final int MOST_TOKENS = 400;

  private static final int LEAST_WORDS = 5;

  /** Languages whose sentences end without a mark. */
  private static final Set<String> UNMARKED = Set.of("th", "lo");

  private final Text text;
  private final String content;
  private final StatementGuard guard;
  private final StatementFragments fragments;
  private final StatementAsides asides;
  private final StatementReferent referents;
  private final StatementOpening openings;
  private final StatementDates dates;
  private final StatementCuts cuts;
  private final StatementBriefs briefs;
  private final StatementNames names;
  private final Map<Integer, Boolean> refused = new HashMap<>();
  private final Map<Integer, Optional<Draft>> drafts = new HashMap<>();
  private final Map<Integer, Optional<Statement>> whole = new HashMap<>();
  private final Map<Integer, Optional<Statement>> loose = new HashMap<>();
  private final Map<Integer, List<Statement>> shorter = new HashMap<>();

  /** For the sentences of one text, with what was found in it. */
  public StatementWriter(Text text, Facts facts) {
    this.text = text;
    this.content = text.content();
    this.fragments = new StatementFragments(text);
    this.guard = new StatementGuard(text, facts.directQuotes(), fragments);
    this.asides = new StatementAsides(content, facts.directQuotes());
    this.openings = new StatementOpening(text, guard);
    this.referents = new StatementReferent(text, facts);
    this.dates = new StatementDates(text, facts);
    this.cuts = new StatementCuts(text, facts.directQuotes());
    this.briefs = new StatementBriefs(text, facts);
    this.names = new StatementNames(text, facts);
  }

  /** The statement made of a sentence, unless it can't stand alone or tells no news. */
  public Optional<Statement> write(int index) {
    return refuses(index) ? Optional.empty() : writeAny(index);
  }

  private boolean refuses(int index) {
    return refused.computeIfAbsent(index, this::isRefused);
  }

  private boolean isRefused(int index) {
    return text.isEnglish()
        && (guard.refuses(text.sentences().get(index)) || guard.isRebutted(index));
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

  /**
   * The statement made of the sentence behind another's, if it can't stand alone but tells more of
   * what that one tells: "Roe opened the bridge. It had been shut for a year."
   */
  public Optional<Statement> following(Statement before) {
    int index = before.sentence() + 1;
    if (!text.isEnglish() || index >= text.sentences().size() || refuses(index)) {
      return Optional.empty();
    }
    return loose
        .computeIfAbsent(index, this::pointingBack)
        .map(statement -> statement.behind(before));
  }

  private Optional<Statement> pointingBack(int index) {
    return drafts
        .computeIfAbsent(index, this::drafted)
        .filter(Draft::loose)
        .filter(draft -> isClear(openings.loosePronoun(draft.tokens()), index - 1))
        .flatMap(draft -> written(draft, List.of(), true));
  }

  private boolean isClear(Optional<Token> pronoun, int before) {
    return pronoun.isEmpty() || referents.tellsOf(pronoun.get(), before);
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
    if (text.sentences().get(index).tokens().size() > MOST_TOKENS) {
      return List.of();
    }
    List<Statement> strict = new ArrayList<>();
    List<Statement> loose = new ArrayList<>();
    Optional<Draft> whole = write(index).flatMap(statement -> draft(index));
    for (Draft draft : Stream.concat(whole.stream(), whole.flatMap(this::main).stream()).toList()) {
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
                    Optional.empty(),
                    false));
  }

  /** A whole sentence from its first word on that is kept; loose if it can't stand alone. */
  private record Draft(
      int sentence,
      Span span,
      List<Token> tokens,
      Optional<StatementReferent.Referent> referent,
      boolean loose) {}

  private Optional<Draft> draft(int index) {
    return drafts.computeIfAbsent(index, this::drafted).filter(draft -> !draft.loose());
  }

  private Optional<Draft> drafted(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!sentence.isProse() || sentence.tokens().isEmpty()) {
      return Optional.empty();
    }
    Span span = text.isEnglish() ? afterConnective(sentence) : sentence.span();
    if (beginsAmidst(sentence) || !isWhole(span)) {
      return Optional.empty();
    }
    List<Token> tokens =
        sentence.tokens().stream().filter(t -> t.span().start() >= span.start()).toList();
    Optional<StatementReferent.Referent> referent =
        text.isEnglish() ? referents.find(index, tokens) : Optional.empty();
    boolean loose =
        text.isEnglish()
            ? openings.dangles(tokens, referent)
            : text.isStranger(span) || PlainOpening.dangles(content, text.language(), tokens);
    return Optional.of(new Draft(index, span, tokens, referent, loose));
  }

  private Optional<Statement> written(Draft draft, List<Span> cuts, boolean dated) {
    StatementEdits edits = edits(draft, dated);
    cuts.forEach(edits::cut);
    boolean opened = draft.span().start() > text.sentences().get(draft.sentence()).span().start();
    boolean edited = opened || !edits.isEmpty();
    List<Statement.Naming> namings = new ArrayList<>();
    draft
        .referent()
        .ifPresent(
            r -> {
              edits.replace(r.words(), r.name());
              String original = r.words().of(content);
              namings.add(
                  new Statement.Naming(r.entity().id(), r.name(), original, true, r.mention()));
            });
    // A short name is part of the full one: it stays.
    List<Span> kept = edits.kept(draft.span());
    if (text.isEnglish()) {
      namings.addAll(names.expand(draft.span(), edits));
    }
    String read = read(edits, draft.span(), opened);
    namings.removeIf(naming -> !read.contains(naming.name()));
    Statement statement =
        new Statement(
            draft.sentence(),
            read,
            kept,
            text.sentences().get(draft.sentence()).span(),
            edited,
            namings,
            Words.count(read),
            Optional.empty());
    return statement.words() < LEAST_WORDS ? Optional.empty() : Optional.of(statement);
  }

  private StatementEdits edits(Draft draft, boolean dated) {
    StatementEdits edits = new StatementEdits();
    asides.cut(draft.span(), edits);
    if (text.isEnglish()) {
      asides.cutConnectives(text.sentences().get(draft.sentence()), draft.span(), edits);
    }
    if (text.isEnglish() && dated) {
      dates.resolve(draft.span(), draft.tokens(), edits);
    }
    return edits;
  }

  private String read(StatementEdits edits, Span span, boolean opened) {
    String read = edits.text(span, content);
    return opened ? Statement.capitalized(read) : read;
  }

  /** "However, no progress is expected" and "But the talks will go on" lose their first word. */
  private Span afterConnective(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Span whole = sentence.span();
    int place = fragments.afterPlace(tokens);
    if (place > 0) {
      return new Span(tokens.get(place).span().start(), whole.end());
    }
    for (int length = Math.min(4, tokens.size() - 2); length >= 1; length--) {
      String opener = lower(new Span(whole.start(), tokens.get(length - 1).span().end()));
      Token next = tokens.get(length);
      boolean comma = content.charAt(next.span().start()) == ',';
      if (comma && CONNECTIVES.contains(opener)) {
        return new Span(tokens.get(length + 1).span().start(), whole.end());
      }
      if (length == 1 && (opener.equals("but") || opener.equals("and") || opener.equals("yet"))) {
        return comma ? whole : new Span(next.span().start(), whole.end());
      }
    }
    return whole;
  }

  /**
   * "of the issue gear up for elections.": what a broken line leaves; "iPhone sales fell" is whole.
   */
  private boolean beginsAmidst(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first + 1 < tokens.size() && isQuotationMark(tokens.get(first))) {
      first++;
    }
    String word = tokens.get(first).span().of(content);
    return Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private boolean isQuotationMark(Token token) {
    return QuotationMarks.isDouble(content.charAt(token.span().start()))
        || token.span().of(content).equals("``");
  }

  private boolean isWhole(Span span) {
    boolean balanced = text.isEnglish() ? Balance.holds(content, span) : balancedElsewhere(span);
    return balanced && !isQuestion(span) && !isExclaimed(span) && ends(span);
  }

  /** „So“, ”så” and »so«: elsewhere the marks of English open and close otherwise. */
  private boolean balancedElsewhere(Span span) {
    long marks = span.of(content).chars().filter(c -> QuotationMarks.isDouble((char) c)).count();
    return marks % 2 == 0;
  }

  private boolean isQuestion(Span span) {
    char last = content.charAt(span.end() - 1);
    return "?？؟;".indexOf(last) >= 0;
  }

  /** "She used her own account!": the writer's mood, unless somebody is quoted. */
  private boolean isExclaimed(Span span) {
    return text.isEnglish() && content.charAt(span.end() - 1) == '!';
  }

  /** A sentence ends in a mark; "Photo: A. Roe" and "Read more" don't. */
  private boolean ends(Span span) {
    int at = span.end() - 1;
    while (at > span.start() && "\"”’'»)]“«」』）".indexOf(content.charAt(at)) >= 0) {
      at--;
    }
    return ".!…。！।۔".indexOf(content.charAt(at)) >= 0 || UNMARKED.contains(text.language());
  }

  private String lower(Span span) {
    return span.of(content).toLowerCase(Locale.ROOT);
  }
}
