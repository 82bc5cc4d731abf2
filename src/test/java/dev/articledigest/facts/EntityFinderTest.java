package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
import org.junit.jupiter.params.provider.ValueSource;

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
        "The {O Acme} head of mobile, {P Jane Roe}, won. | head of mobile | Acme",
        "{P Jane Roe} of the {O Acme Institute}, a former {L US} diplomat, won. "
            + "| former US diplomat | Acme Institute",
        "{P Jane Roe}, 34, a teacher from {L Leeds}, won. | teacher |",
        "The mayor of {L Leeds}, {P Jane Roe}, won. | mayor | Leeds",
        "Said {O Acme}'s {P Jane Roe}. | | Acme",
        "{P Jane Roe}, {O Acme}'s chief executive, won. | chief executive | Acme",
        "{L Ohio} Gov. {P Jane Roe} won. | Gov. | Ohio",
        "{P Jane Roe}, who chairs the {O Harbour Board}, won. | | Harbour Board",
        "With a sweep of her pen President {P Jane Roe} won. | President |",
        "{P Jane Roe}, a {G Democrat}, won. | | Democrat",
        "A letter from Foreign Affairs Minister {P Jane Roe} helped. | Foreign Affairs Minister |",
        "On Monday President {P Jane Roe} won. | President |",
        "A plan by then-Secretary of State {P Jane Roe} won. | then-Secretary of State |",
        "Maj. Gen. {P Jane Roe}, a spokeswoman for {O Acme}, won. | spokeswoman | Acme",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a surname settled for one before another bearer comes in
        "{P Jane Roe} won. {P Roe} and {P Roe} cheered. {P Adam Roe} lost. {P Roe} slept. "
            + "| Jane Roe:4, Adam Roe:1",
        "{P Ann Ode} thanked {P Ben Ode} there. Mr. {P Ben Ode} left. Ms. {P Ann Ode} had stayed. Then Ms. {P Ode} ate. "
            + "| Ann Ode:3, Ben Ode:2",
        "{P Jane Roe} spoke there. Mr. {P Roe} did not. Mrs. {P Jane Roe} left. | Jane Roe:2, Roe:1",
        "{P John Reh Sr.} and his son {P John Reh Jr.} came. | John Reh Sr.:1, John Reh Jr.:1",
        "{P John Reh Jr.} came. {P John Reh} spoke. | John Reh Jr.:2",
        "{P Hillary Rodham Roe} came. {P Hillary Roe} spoke. | Hillary Rodham Roe:2",
        "{P George W. Ode} met {P George H. Ode}. {P George Ode} left. "
            + "| George W. Ode:1, George H. Ode:1, George Ode:1",
        "{P Kim Jong-un} came. {P Kim Jong Un} left. {P Kim} ate. | Kim Jong-un:3",
        "{P Recep Erdoğan} came. {P Erdogan} left. | Recep Erdoğan:2",
        "{P Al Gore} met {P Ben Gore}. {P Gore} left. | Al Gore:1, Ben Gore:1, Gore:1",
        "The {O Calder Bank} sued {O Calder Capital}. {O Calder} won. "
            + "| Calder Bank:1, Calder Capital:1, Calder:1",
        "The {O Department of State} spoke. The {O U.S. State Department} did too. "
            + "| U.S. State Department:2",
        "{L Norwood} cheered. {O Norwood} won. | Norwood:1, Norwood:1",
        "{L New York} is not {L New York City}. | New York:1, New York City:1",
        "{L Tampa}, {L Fla.} is in {L Florida}. | Tampa:1, Florida:2"
      })
  void tellsPeopleAndBodiesApart(String marked, String expected) {
    assertThat(find(marked).stream().map(e -> e.name() + ":" + e.mentions().size()))
        .containsExactly(expected.split(", "));
  }

  @Test
  void pointsAtTheWordsOfRoleAndAffiliation() {
    Text text = text("{P Jane Roe}, 34, the head of research at {O Acme Corp}, won.");
    Entity roe = EntityFinder.find(text).get(0);
    assertThat(roe.role().orElseThrow().evidence().of(text.content()))
        .isEqualTo("head of research")
        .isEqualTo(roe.role().orElseThrow().text());
    assertThat(roe.affiliation().orElseThrow().evidence().of(text.content()))
        .isEqualTo("Acme Corp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"equal", "kin", "one surname", "one first name", "all different", "acronyms"})
  void staysFastOnManyNames(String kind) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      String word = "X" + Integer.toString(i, 36);
      marked.append(
          switch (kind) {
            case "equal" -> "{P Jane Roe}, the president of {O Acme}, met {P Roe}. ";
            case "kin" -> "{P " + word + " Roe}'s wife, {P Jane Holm}, 34, met his son {P Tim}. ";
            case "one surname" -> "{P " + word + " Roe} met {P Roe}. ";
            case "one first name" -> "{P Jane " + word + "} met {P Jane}. ";
            case "acronyms" -> "{O " + word + " Bank} met {O XB}. ";
            default -> "{P " + word + " Y" + i + "} met {P " + word + "} ";
          });
    }
    Text text = text(marked.toString());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> EntityFinder.find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Jane Roe}, 34, said so.",
        "{P Jane Roe}, aged 34, said so.",
        "{P Jane Roe}, a 34-year-old teacher, said so.",
        "{P Jane Roe} (34) said so.",
        "{P Jane Roe}, who is 34, said so.",
        "{P Jane Roe} is 34 years old.",
        "The 34-year-old teacher {P Jane Roe} said so.",
        "{P Jane Roe} said so. The 34-year-old said so too.",
      })
  void readsAges(String marked) {
    Entity.Age age = find(marked).get(0).age().orElseThrow();
    assertThat(age.years()).isEqualTo(34);
    assertThat(age.evidence().of(text(marked).content())).isEqualTo("34");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Jane Roe}, 34 of whose cows died, said so.",
        "{P Jane Roe} said a man had come. The 34-year-old said so too.",
        "{P Jane Roe} met {P Tom Holm}. The 34-year-old said so too.",
        "{P Jane Roe} (34), {P Tom Holm} (51) and {P Al Tan} scored.",
        "{P Jane Roe}, 340, said so.",
        "{P Jane Roe}, then 34, said so.",
      })
  void leavesOtherNumbersAlone(String marked) {
    assertThat(find(marked).get(0).age()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Jane Roe} and her husband, {P Tom Holm}, came.|husband",
        "{P Jane Roe}'s lawyer, {P Tom Holm}, came.|lawyer",
        "{P Jane Roe} was late. Her elder brother {P Tom Holm} came.|elder brother",
      })
  void readsRelations(String marked, String relation) {
    List<Entity> found = find(marked);
    Entity.Relation read = found.get(1).relations().get(0);
    assertThat(read.relation()).isEqualTo(relation);
    assertThat(read.of()).isEqualTo("e1");
    assertThat(read.evidence().of(text(marked).content())).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P Jane Roe} told {P Al Tan} that her husband, {P Tom Holm}, came.",
        "{P Tom Holm}, the son of {P Jane Roe}'s neighbour, came.",
        "They saw {P Jane Roe}'s minister, {P Tom Holm} said.",
        "{P Jane Roe} was late. Her sister, {P Tom Holm}'s widow, was not.",
        "{P Jane Roe}'s speech to the president, {P Tom Holm}, was long.",
      })
  void leavesUnclearRelationsOut(String marked) {
    assertThat(find(marked)).allMatch(entity -> entity.relations().isEmpty());
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
