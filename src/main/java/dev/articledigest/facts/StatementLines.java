package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes forms of a sentence of English that are short as headlines are. */
final class StatementLines {

  /** No form has more words that headlines leave out. */
  private static final int MOST_OMITTED = 10;

  /** What is left out is a word each, but for days, which may be some more. */
  private static final int DAY = 3;

  private final StatementWriter writer;
  private final StatementBriefs briefs;
  private final StatementCuts cuts;

  StatementLines(StatementWriter writer, StatementBriefs briefs, StatementCuts cuts) {
    this.writer = writer;
    this.briefs = briefs;
    this.cuts = cuts;
  }

  /** See {@link StatementWriter#brief}. */
  List<Statement> brief(int index, int most) {
    return forms(index, new Room(most, false, false), briefs::ways);
  }

  /** See {@link StatementWriter#lines}. */
  List<Statement> lines(int index, int most) {
    BiFunction<List<Token>, List<Span>, List<BriefWay>> ways = briefs::ways;
    List<Statement> lines = forms(index, new Room(most, true, false), ways);
    return lines.isEmpty() ? forms(index, new Room(most, true, true), ways) : lines;
  }

  /** See {@link StatementWriter#halt}. */
  Optional<Statement> halt(int index, int most) {
    return longest(index, most, briefs::halts);
  }

  /** See {@link StatementWriter#beginning}. */
  Optional<Statement> beginning(int index, int most) {
    return longest(index, most, briefs::beginnings);
  }

  /** See {@link StatementWriter#opening}. */
  Optional<Statement> opening(int index, int most) {
    Room room = new Room(most, true, false);
    return longest(index, room, (tokens, clauses) -> briefs.openings(tokens, clauses, false))
        .or(
            () ->
                longest(index, room, (tokens, clauses) -> briefs.openings(tokens, clauses, true)));
  }

  /** The longest one, without what stands between subject and verb where none is with it. */
  private Optional<Statement> longest(
      int index, int most, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    Optional<Statement> longest = longest(index, new Room(most, true, false), ways);
    return longest.isPresent() ? longest : longest(index, new Room(most, true, true), ways);
  }

  /** The one that keeps most of the sentence, of equals the one of most words. */
  private Optional<Statement> longest(
      int index, Room room, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    Optional<Statement> longest = Optional.empty();
    for (Statement form : forms(index, room, ways)) {
      if (longest.isEmpty() || isLonger(form, longest.get())) {
        longest = Optional.of(form);
      }
    }
    return longest;
  }

  private static boolean isLonger(Statement form, Statement other) {
    int more = length(form) - length(other);
    return more > 0 || (more == 0 && form.words() > other.words());
  }

  private static int length(Statement statement) {
    int length = 0;
    for (Span kept : statement.kept()) {
      length += kept.length();
    }
    return length;
  }

  /** What was found: loose forms, where no other is, and those that leave out what somebody is. */
  private record Forms(List<Statement> strict, List<Statement> loose, List<Statement> bare) {

    List<Statement> best() {
      List<Statement> best = strict.isEmpty() ? loose : strict;
      return best.isEmpty() ? bare : best;
    }
  }

  /**
   * How long a form may be.
   *
   * @param most in words
   * @param headline whether it may leave out what headlines do, where it is too long otherwise
   * @param pruned whether it is without what stands between subject and verb
   */
  private record Room(int most, boolean headline, boolean pruned) {}

  /** The forms that are short enough. */
  private List<Statement> forms(
      int index, Room room, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    Forms forms = new Forms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (StatementDraft draft : writer.lineDrafts(index, briefs)) {
      List<Span> asides = room.pruned() ? briefs.asides(draft.tokens()) : List.of();
      if (!room.pruned() || !asides.isEmpty()) {
        StatementEdits edits = writer.edits(draft, false).with(asides);
        add(draft.without(asides), edits, new Asked(room, ways), forms);
      }
    }
    return forms.best();
  }

  /** How a form may be shortened. */
  private record Asked(Room room, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {}

  private void add(StatementDraft draft, StatementEdits edits, Asked asked, Forms forms) {
    Room room = asked.room();
    Optional<Span> role = room.headline() ? briefs.role(draft.tokens()) : Optional.empty();
    for (BriefWay way : asked.ways().apply(draft.tokens(), cuts.find(draft.tokens()))) {
      if (!way.loose() || forms.strict().isEmpty()) {
        Optional<Statement> form = form(draft, edits, way, room);
        if (form.isPresent()) {
          (way.loose() ? forms.loose() : forms.strict()).add(form.get());
        }
        if (role.isPresent() && form.isEmpty() && forms.strict().isEmpty()) {
          form(draft, edits, way.without(role.get()), room).ifPresent(forms.bare()::add);
        }
      }
    }
  }

  private Optional<Statement> form(
      StatementDraft draft, StatementEdits edits, BriefWay way, Room room) {
    Optional<Statement> form = writer.written(draft, edits.with(way.cuts()));
    int over = form.isEmpty() ? 0 : form.get().words() - room.most();
    if (over <= 0 || over > MOST_OMITTED || !room.headline()) {
      return over <= 0 ? form : Optional.empty();
    }
    BriefWay tight = briefs.tight(draft.tokens(), way);
    if (tight.cuts().size() - way.cuts().size() < over - DAY) {
      return Optional.empty();
    }
    Optional<Statement> shorter = writer.written(draft, edits.with(tight.cuts()));
    return shorter.isPresent() && shorter.get().words() <= room.most() ? shorter : Optional.empty();
  }
}
