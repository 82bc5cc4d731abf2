package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The council said that it would open the new bridge in the spring.",
        "de|Der Rat hat die neue Brücke am Montag nach langem Streit eröffnet.",
        "fr|Le conseil a ouvert le nouveau pont au printemps, selon la mairie.",
        "es|El ayuntamiento abrió el nuevo puente en la ciudad para los vecinos.",
        "pt|A câmara abriu a nova ponte na cidade, mas não foi para os carros.",
        "it|Il consiglio ha aperto il nuovo ponte della città per i cittadini.",
        "nl|De raad heeft de nieuwe brug in het voorjaar voor het verkeer geopend.",
        "sv|Rådet har öppnat den nya bron och det är inte för bilar.",
        "da|Rådet har åbnet den nye bro, og det er ikke for biler, hvor de blev.",
        "nb|Rådet har åpnet den nye broen, og det er ikke etter planen, hvor nå.",
        "pl|Rada miasta otworzyła most, który nie jest dla samochodów w mieście.",
        "cs|Rada města otevřela most, který je pro chodce a také pro kola.",
        "ro|Consiliul a deschis podul care este pentru oameni și nu mai este închis.",
        "tr|Belediye bu köprü için çok para verdi ve bir yol daha açtı.",
        "id|Dewan kota membuka jembatan yang baru untuk warga di kota itu.",
        "vi|Thành phố đã mở một cây cầu mới cho người dân trong năm này.",
        "ru|Совет открыл мост, который был построен для города, и это не всё.",
        "uk|Рада відкрила міст, який було збудовано для міста, і це не все.",
        "ar|قال المجلس إن الجسر الجديد في المدينة كان مغلقا بعد العاصفة.",
        "fa|شورا گفت که این پل در شهر برای مردم باز شده است.",
        "hi|परिषद ने कहा कि यह पुल शहर के लिए है और नया है।",
        "zh|市议会宣布新桥将于春天开放。",
        "ja|市議会は新しい橋を春に開くと発表した。",
        "ko|시의회는 새 다리를 봄에 연다고 밝혔다.",
        "el|Το συμβούλιο άνοιξε τη νέα γέφυρα.",
        "he|המועצה פתחה את הגשר החדש.",
        "th|สภาเมืองเปิดสะพานใหม่",
        "und|12 34 56",
        "und|Xqz vrtk plmn wxyz"
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(code);
  }

  @Test
  void knowsNothingOfAnEmptyText() {
    assertThat(LanguageIdentifier.identify("")).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource({"zu-ZA, zu", "en-ZA, und", "x, und"})
  void believesADeclaredLanguageWhoseWordsItDoesNotKnow(String declared, String code) {
    String zulu = "Umkhandlu uvule ibhuloho elisha namuhla ekuseni.";
    assertThat(LanguageIdentifier.identify(zulu, Optional.of(declared))).isEqualTo(code);
  }
}
