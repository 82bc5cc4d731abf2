package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes forms of a sentence of English that are short as headlines are. */
final class StatementLines {

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
    return forms(index, most, briefs::ways);
  }

  /** See {@link StatementWriter#beginning}. */
  Optional<Statement> beginning(int index, int most) {
    return longest(index, most, briefs::beginnings);
  }

  /** See {@link StatementWriter#opening}. */
  Optional<Statement> opening(int index, int most) {
    return longest(index, most, (tokens, clauses) -> briefs.openings(tokens, clauses, false))
        .or(
            () ->
                longest(index, most, (tokens, clauses) -> briefs.openings(tokens, clauses, true)));
  }

  private Optional<Statement> longest(
      int index, int most, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    return forms(index, most, ways).stream().max(Comparator.comparingInt(Statement::words));
  }

  /** The forms that are short enough; loose ones where no other is. */
  private List<Statement> forms(
      int index, int most, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    List<Statement> strict = new ArrayList<>();
    List<Statement> loose = new ArrayList<>();
    for (StatementDraft draft : writer.lineDrafts(index, briefs)) {
      StatementEdits edits = writer.edits(draft, false);
      for (BriefWay way : ways.apply(draft.tokens(), cuts.find(draft.tokens()))) {
        if (!way.loose() || strict.isEmpty()) {
          writer
              .written(draft, edits.with(way.cuts()))
              .filter(form -> form.words() <= most)
              .ifPresent((way.loose() ? loose : strict)::add);
        }
      }
    }
    return strict.isEmpty() ? loose : strict;
  }
}
