package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are marked in the texts: {@code {P Jane Roe}}, O, L and G for the other types. */
class EntityFinderTest {

  @Test
  void joinsSurnameToItsPerson() {
    List<Entity> found = find("{P Jane Roe} came. Mrs. {P Roe} spoke. {P Roe} left.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo("Jane Roe");
    assertThat(found.get(0).aliases()).containsExactly("Roe");
    assertThat(found.get(0).mentions()).hasSize(3);
  }

  @Test
  void keepsTwoOfOneSurnameApart() {
    List<Entity> found = find("{P Jane Smith} met {P Adam Smith}. Later {P Smith} left.");
    assertThat(found).extracting(Entity::name).containsExactly("Jane Smith", "Adam Smith", "Smith");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {L United States} agreed. The {L US} and {L U.S.} officials spoke. | United States | 3",
        "The {O World Health Organization} ({O WHO}) met. {O WHO} agreed. "
            + "| World Health Organization | 3",
        "The {O Islamic State} group ({O IS}) fled. {O IS} lost. | Islamic State | 3",
        "{O Acme Corp.} grew. {O Acme} paid. | Acme Corp. | 2",
        "{G Iraqi} troops and {G Iraqis} agreed. | Iraqis | 2"
      })
  void joinsForms(String marked, String name, int mentions) {
    List<Entity> found = find(marked);
    assertThat(found).extracting(Entity::name).containsExactly(name);
    assertThat(found.get(0).mentions()).hasSize(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The former intelligence chief {P Jane Roe} won. | former intelligence chief |",
        "Prime Minister {P Jane Roe} won. | Prime Minister |",
        "{P Jane Roe}, the chief executive of {O Acme Corp}, won. | chief executive | Acme Corp",
        "{P Jane Roe}, a retired teacher, won. | retired teacher |",
        "So said {P Jane Roe} of the {O Middle East Institute}. | | Middle East Institute",
        "Its director, {P Jane Roe}, won. | director |",
        "The {O Acme} spokeswoman {P Jane Roe} won. | spokeswoman | Acme",
        "The {G Iranian} general {P Jane Roe} won. | Iranian general |",
        "With {P Jane Roe}, minister {P Ann Lee} said no. | |",
        "A minister told {P Jane Roe} to go. | |",
        "They met the minister, {P Jane Roe} and others. | |"
      })
  void readsRole(String marked, String role, String affiliation) {
    Entity roe =
        find(marked).stream().filter(e -> e.name().equals("Jane Roe")).findFirst().orElseThrow();
    assertThat(roe.role().map(Entity.Attribute::text)).isEqualTo(Optional.ofNullable(role));
    assertThat(roe.affiliation().map(Entity.Attribute::text))
        .isEqualTo(Optional.ofNullable(affiliation));
  }

  @Test
  void numbersByFirstMention() {
    List<Entity> found = find("{P Roe} saw {L Paris}. {P Jane Roe} saw {L Rome}.");
    assertThat(found).extracting(Entity::id).containsExactly("e1", "e2", "e3");
    assertThat(found).extracting(Entity::name).containsExactly("Jane Roe", "Paris", "Rome");
  }

  @Test
  void staysFastOnManyNames() {
    String marked = "{P Jane Roe}, the president of {O Acme}, met {P Smith}. ".repeat(2_000);
    Text text = text(marked);
    assertTimeout(Duration.ofSeconds(5), () -> EntityFinder.find(text));
  }

  private static List<Entity> find(String marked) {
    return EntityFinder.find(text(marked));
  }

  private static Text text(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      int close = marked.indexOf('}', open);
      plain.append(marked, at, open);
      int start = plain.length();
      plain.append(marked, open + 3, close);
      names.add(new Name(type(marked.charAt(open + 1)), new Span(start, plain.length())));
      at = close + 1;
    }
    plain.append(marked.substring(at));
    Text annotated = Annotator.annotate(article(plain.toString()));
    names.sort(Comparator.comparing(Name::span));
    return new Text(annotated.article(), "en", annotated.sentences(), names);
  }

  private static NameType type(char mark) {
    return switch (mark) {
      case 'P' -> NameType.PERSON;
      case 'O' -> NameType.ORGANIZATION;
      case 'L' -> NameType.PLACE;
      default -> NameType.GROUP;
    };
  }

  private static Article article(String text) {
    return Texts.article(
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
  }
}
