package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Measures entities on small articles of our own and holds what was reached: floors are raised when
 * the figures are, never lowered to let a change pass. Grouping is scored with B-cubed (Bagga and
 * Baldwin, 1998) over mentions of one place and type.
 */
class EntityEvaluationTest {

  private static final List<EntityGold> GOLD = EntityGold.all();

  @Test
  void groupsMarkedNames() {
    Score score = score(EntityGold::marked);
    assertFloor(score, score.groups, 0.995, 0.985);
  }

  @Test
  void readsRolesOfMarkedNames() {
    Score score = score(EntityGold::marked);
    assertFloor(score, score.roles, 0.99, 0.97);
    assertFloor(score, score.affiliations, 0.99, 0.97);
  }

  @Test
  void readsAgesAndRelations() {
    Score marked = score(EntityGold::marked);
    assertFloor(marked, marked.ages, 0.99, 0.99);
    assertFloor(marked, marked.relations, 0.99, 0.9);
    Score plain = score(EntityGold::text);
    assertFloor(plain, plain.ages, 0.99, 0.99);
    assertFloor(plain, plain.relations, 0.99, 0.9);
  }

  @Test
  void findsEntitiesInPlainText() {
    Score score = score(EntityGold::text);
    assertFloor(score, score.mentions, 0.95, 0.92);
    assertFloor(score, score.groups, 0.95, 0.89);
    assertFloor(score, score.roles, 0.97, 0.94);
    assertFloor(score, score.affiliations, 0.97, 0.84);
  }

  private static void assertFloor(Score score, Tally tally, double precision, double recall) {
    assertThat(tally.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
  }

  private static Score score(Function<EntityGold, Text> source) {
    Score score = new Score();
    for (EntityGold gold : GOLD) {
      Text text = source.apply(gold);
      score.add(gold, EntityFinder.find(text));
    }
    return score;
  }

  /** Something named at one place. */
  private record Mention(NameType type, Span span) {}

  /** Sums of what was right, found and wanted. */
  private static final class Tally {

    private double rightOfFound;
    private double rightOfWanted;
    private int found;
    private int wanted;

    double precision() {
      return found == 0 ? 0 : rightOfFound / found;
    }

    double recall() {
      return wanted == 0 ? 0 : rightOfWanted / wanted;
    }

    /** Counts one kind of words: each is there or not, right or wrong. */
    void count(Optional<String> wantedWords, Optional<String> foundWords) {
      boolean right =
          wantedWords.isPresent()
              && foundWords.filter(wantedWords.get()::equalsIgnoreCase).isPresent();
      rightOfFound += right ? 1 : 0;
      rightOfWanted += right ? 1 : 0;
      found += foundWords.isPresent() ? 1 : 0;
      wanted += wantedWords.isPresent() ? 1 : 0;
    }

    @Override
    public String toString() {
      return Math.round(1000 * precision()) / 10.0 + " / " + Math.round(1000 * recall()) / 10.0;
    }
  }

  /** The figures over all articles, and what went wrong. */
  private static final class Score {

    private final Tally mentions = new Tally();
    private final Tally groups = new Tally();
    private final Tally roles = new Tally();
    private final Tally affiliations = new Tally();
    private final Tally ages = new Tally();
    private final Tally relations = new Tally();
    private final StringBuilder errors = new StringBuilder();

    void add(EntityGold gold, List<Entity> found) {
      Map<Mention, Set<Mention>> wantedGroups = new HashMap<>();
      gold.entities().values().forEach(e -> put(e.type(), e.mentions(), wantedGroups));
      Map<Mention, Set<Mention>> foundGroups = new HashMap<>();
      found.forEach(e -> put(e.type(), e.mentions(), foundGroups));
      addGroups(wantedGroups, foundGroups);
      gold.entities().values().forEach(wanted -> addWords(gold, wanted, found));
      gold.entities().values().forEach(wanted -> addPerson(gold, wanted, found));
      note(gold, wantedGroups, foundGroups);
    }

    private static void put(NameType type, List<Span> spans, Map<Mention, Set<Mention>> groups) {
      Set<Mention> group = new HashSet<>();
      spans.forEach(span -> group.add(new Mention(type, span)));
      group.forEach(mention -> groups.put(mention, group));
    }

    private void addGroups(Map<Mention, Set<Mention>> wanted, Map<Mention, Set<Mention>> found) {
      mentions.found += found.size();
      mentions.wanted += wanted.size();
      groups.found += found.size();
      groups.wanted += wanted.size();
      for (Map.Entry<Mention, Set<Mention>> entry : wanted.entrySet()) {
        Set<Mention> group = found.getOrDefault(entry.getKey(), Set.of());
        if (!group.isEmpty()) {
          double shared = group.stream().filter(entry.getValue()::contains).count();
          mentions.rightOfFound++;
          mentions.rightOfWanted++;
          groups.rightOfFound += shared / group.size();
          groups.rightOfWanted += shared / entry.getValue().size();
        }
      }
    }

    private static Optional<Entity> same(EntityGold.Marked wanted, List<Entity> found) {
      return found.stream()
          .filter(e -> e.type() == wanted.type() && shared(e, wanted) > 0)
          .reduce((a, b) -> shared(b, wanted) > shared(a, wanted) ? b : a);
    }

    private void addPerson(EntityGold gold, EntityGold.Marked wanted, List<Entity> found) {
      Optional<Entity> same = same(wanted, found);
      Optional<String> age = same.flatMap(Entity::age).map(a -> Integer.toString(a.years()));
      ages.count(wanted.age(), age);
      List<String> given =
          same.map(Entity::relations).orElse(List.of()).stream()
              .map(r -> r.relation() + " of " + label(gold, r.of(), found))
              .toList();
      for (String relation : wanted.relations()) {
        relations.count(Optional.of(relation), given.stream().filter(relation::equals).findFirst());
      }
      given.stream()
          .filter(relation -> !wanted.relations().contains(relation))
          .forEach(relation -> relations.count(Optional.empty(), Optional.of(relation)));
      if (!wanted.age().equals(age) || !wanted.relations().equals(given)) {
        errors.append('\n').append(gold.file()).append(": ");
        errors.append(same.map(Entity::name)).append(' ').append(age).append(given);
        errors.append(", not ").append(wanted.age()).append(wanted.relations());
      }
    }

    /** The label of the person with an id. */
    private static String label(EntityGold gold, String id, List<Entity> found) {
      Entity other = found.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
      return gold.entities().entrySet().stream()
          .filter(entry -> shared(other, entry.getValue()) > 0)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(other.name());
    }

    private void addWords(EntityGold gold, EntityGold.Marked wanted, List<Entity> found) {
      Optional<Entity> same = same(wanted, found);
      Optional<String> role = same.flatMap(Entity::role).map(Entity.Attribute::text);
      Optional<String> body = same.flatMap(Entity::affiliation).map(Entity.Attribute::text);
      roles.count(wanted.role(), role);
      affiliations.count(wanted.affiliation(), body);
      if (same.isPresent()
          && !(lower(wanted.role()).equals(lower(role)) && wanted.affiliation().equals(body))) {
        errors.append('\n').append(gold.file()).append(": ").append(same.get().name());
        errors.append(" is ").append(role).append(" of ").append(body).append(", not ");
        errors.append(wanted.role()).append(" of ").append(wanted.affiliation());
      }
    }

    private static Optional<String> lower(Optional<String> words) {
      return words.map(text -> text.toLowerCase(Locale.ROOT));
    }

    private static long shared(Entity entity, EntityGold.Marked wanted) {
      return entity.mentions().stream().filter(wanted.mentions()::contains).count();
    }

    private void note(
        EntityGold gold, Map<Mention, Set<Mention>> wanted, Map<Mention, Set<Mention>> found) {
      UnaryOperator<String> line = text -> text.replace('\n', ' ');
      String content = gold.text().content();
      Set<Set<Mention>> odd = new HashSet<>(found.values());
      odd.removeAll(new HashSet<>(wanted.values()));
      for (Set<Mention> group : odd) {
        errors.append('\n').append(gold.file()).append(": not one of the entities:");
        group.stream()
            .map(m -> ' ' + m.type().name().substring(0, 2) + ':' + m.span().of(content))
            .map(line)
            .sorted()
            .forEach(errors::append);
      }
    }

    @Override
    public String toString() {
      return "precision / recall: mentions %s, groups %s, roles %s, affiliations %s, ages %s, relations %s%s"
          .formatted(mentions, groups, roles, affiliations, ages, relations, errors);
    }
  }
}
