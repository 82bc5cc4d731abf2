package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import dev.articledigest.language.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanClausesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Darunter auch alte Boote wie die Möwe.",
        "Unterricht in der siebten Klasse der Schule am Hafen.",
        "Das Lager mit der neuen Halle und einer alten und größeren Werft.",
        "Nicht nur wegen seiner bunten, weiten Hemden, die er ausschließlich trägt.",
        "Eine Fähre, die der Ort gerne zur Verfügung stellt.",
        "Bis irgendwann kein Boot mehr übrig war, den Hafen hätte retten können.",
        "Bis er, ab Pfingsten, doch noch kam, wie Klein berichtete.",
        "Ein Boot zwar, das alt sein muss und viel Platz braucht, aber einen Anfang bedeutet.",
        "Was hinter dem Verkauf der Werft steckt.",
        "Mit Berichten der Blätter und -Sender aus dem Norden.",
        "Ihr Ziel: eine neue Brücke.",
        "Gerade jetzt, da der See zufriert.",
      })
  void knowsWhatGoesOnWithTheSentenceBefore(String sentence) {
    assertThat(hasMain(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke ist seit Mai gesperrt.",
        "Die Werft verkaufte drei Boote.",
        "Viele Orte am See feierten.",
        "Beide stehen vor dem Ende.",
        "Unter anderem sagte er, dass ein Boot fehlt.",
        "Als Wirt arbeitet er dort.",
        "Damit ist klar, dass ein Boot fehlt.",
        "Fische, bei denen das geschieht, zeigen keine Angst.",
        "Was dort begann, heißt seit Mai Bootstag.",
        "Zahlreiche Wirte, darunter zwei alte, dankten zudem dem Ort.",
        "Sollte der See zufrieren, kommen Läufer.",
        "Das Ziel steht fest: Der Ort soll wissen, wie man baut.",
        "Gut so, so Klein.",
        "Nun brauche es eine Brücke.",
        "Das finde ich klug.",
        "Mische den Teig in einer Schüssel.",
        "Bis zu zwei Drittel aller Boote sinken.",
        "Im Hafen geht’s um Boote.",
      })
  void knowsMainClauses(String sentence) {
    assertThat(hasMain(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das vertragen die Boote nicht.",
        "Die rückte am Morgen mit drei Booten an.",
        "Den kennt am See jeder.",
        "Das ergab sich aus dem Bericht.",
      })
  void knowsAnArticleThatStandsForWhatWasTold(String sentence) {
    assertThat(opensWithPronoun(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das alte Boot sank.",
        "Die gestern Abend verkaufte Werft brennt.",
        "Der wegen Diebstahls angeklagte Wirt schweigt.",
        "Die nicht verkauften Boote sinken.",
        "Das Boot sank.",
        "Die",
      })
  void knowsAnArticleBeforeItsNoun(String sentence) {
    assertThat(opensWithPronoun(sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Für viele ist das der beste Weg., true",
    "Der Wirt sagte das am Montag., true",
    "Heute ist das Boot offen., false",
    "Heute ist das alte Boot offen., false",
    "Am See gibt es das Boot der Stadt., false"
  })
  void knowsADasBehindTheVerb(String sentence, boolean points) {
    List<Token> tokens = Texts.of(sentence).sentences().get(0).tokens();
    assertThat(GermanClauses.pointsBehindVerb(tokens)).isEqualTo(points);
  }

  private static boolean opensWithPronoun(String sentence) {
    return GermanClauses.opensWithPronoun(Texts.of(sentence).sentences().get(0).tokens());
  }

  private static boolean hasMain(String sentence) {
    return GermanClauses.hasMain(Texts.of(sentence).sentences().get(0).tokens());
  }
}
