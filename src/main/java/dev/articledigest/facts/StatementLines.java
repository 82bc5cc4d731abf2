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

  /** The one that keeps most of the sentence. */
  private Optional<Statement> longest(
      int index, int most, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    return forms(index, most, ways).stream()
        .max(Comparator.comparingInt(StatementLines::length).thenComparing(Statement::words));
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

  /** The forms that are short enough, if only without what headlines leave out. */
  private List<Statement> forms(
      int index, int most, BiFunction<List<Token>, List<Span>, List<BriefWay>> ways) {
    Forms forms = new Forms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (StatementDraft draft : writer.lineDrafts(index, briefs)) {
      StatementEdits edits = writer.edits(draft, false);
      Optional<Span> role = briefs.role(draft.tokens());
      for (BriefWay way : ways.apply(draft.tokens(), cuts.find(draft.tokens()))) {
        boolean wanted = !way.loose() || forms.strict().isEmpty();
        Optional<Statement> form = wanted ? form(draft, edits, way, most) : Optional.empty();
        form.ifPresent((way.loose() ? forms.loose() : forms.strict())::add);
        if (wanted && form.isEmpty() && role.isPresent() && forms.strict().isEmpty()) {
          form(draft, edits, way.without(role.get()), most).ifPresent(forms.bare()::add);
        }
      }
    }
    return forms.best();
  }

  private Optional<Statement> form(
      StatementDraft draft, StatementEdits edits, BriefWay way, int most) {
    Optional<Statement> form = writer.written(draft, edits.with(way.cuts()));
    return form.isEmpty() || form.get().words() <= most
        ? form
        : writer
            .written(draft, edits.with(briefs.tight(draft.tokens(), way).cuts()))
            .filter(tight -> tight.words() <= most);
  }
}
