package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "nn|Kommunen opna den nye brua i går, men ho er ikkje open for bilar enno.",
        "gl|O concello abriu onte unha nova ponte, pero aínda non é para os coches.",
        "ca|L'ajuntament va obrir el pont nou, però encara no és obert als cotxes.",
        "af|Die raad het die nuwe brug oopgemaak, maar dit is nie vir motors nie.",
        "sk|Mestská rada otvorila nový most, ktorý nie je určený pre autá.",
        "sl|Mestni svet je odprl nov most, ki pa ni namenjen avtomobilom.",
        "hr|Općina je u travnju otvorila novi most, no tijekom tjedna vlak ne vozi.",
        "sr|Општина је отворила нови мост, али он још није за аутомобиле.",
        "mk|Општината го отвори новиот мост, но тој сè уште не е за автомобили.",
        "bg|Общината откри новия мост, но той все още не е за автомобили.",
        "be|Гарадскі савет адкрыў новы мост, але ён пакуль не для аўтамабіляў.",
        "hu|A városi tanács megnyitotta az új hidat, de az még nem az autóké.",
        "fi|Kaupunki avasi uuden sillan, mutta se ei ole vielä autoille.",
        "et|Linnavolikogu avas uue silla, kuid see ei ole veel autodele.",
        "lv|Pilsētas dome atklāja jauno tiltu, bet tas vēl nav paredzēts mašīnām.",
        "lt|Miesto taryba atidarė naują tiltą, bet jis dar ne automobiliams.",
        "ms|Majlis bandar membuka jambatan baharu itu kerana penduduk boleh berjalan.",
        "ur|کونسل نے کہا کہ شہر کے لوگوں کے لیے نیا پل کھول دیا گیا ہے۔",
        "mr|नगरपरिषदेने नवा पूल सुरू केला आहे, पण तो गाड्यांसाठी नाही.",
        "ne|नगरपालिकाले नयाँ पुल खोलेको छ, तर यो गाडीका लागि होइन।",
        "zh-Hant|市議會宣布新橋將於春天開放給市民。",
        "yi|דער שטאָטראַט האָט געעפֿנט די נײַע בריק פֿאַר די מענטשן.",
        "und|12 34 56",
        "und|Xqz vrtk plmn wxyz",
        "und|int i = 0; i < n; i++) { xs[i] = ptr->buf[i]; }",
        "und|Akzo Nobel, Xavi, Zidane, Kwaśniewski, Nguyễn, Ødegaard, Petrović"
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb|no|Ny bro åpner",
        "en|en-GB|Bridge reopens",
        "bs|bs|Vlada je usvojila novi zakon o radu.",
        "de|en|Der Rat hat die neue Brücke am Montag nach langem Streit eröffnet."
      })
  void letsADeclaredLanguageDecideBetweenThoseThatFit(String code, String said, String text) {
    assertThat(LanguageIdentifier.identify(text, Optional.of(said))).isEqualTo(code);
  }

  @Test
  void isNotLedByAHeadlineInAnotherLanguage() {
    String body = "Der Rat hat die neue Brücke am Montag nach langem Streit eröffnet. ".repeat(4);
    assertThat(LanguageIdentifier.identify("Breaking news: the bridge is open\n" + body))
        .isEqualTo("de");
  }

  @Test
  void isNotLedByALongQuotation() {
    String quotation = "“Die Brücke ist für alle da, und das wird auch so bleiben.” ".repeat(40);
    String own = "The mayor told the council that the bridge would stay open all year. ";
    assertThat(LanguageIdentifier.identify(own.repeat(80) + quotation + own.repeat(20)))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aб語ا한ก ", "\uD800", "\uDC00x", "'", "щ", "the ", "ა"})
  void takesLinearTimeForHostileText(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(LanguageIdentifier.identify(text)).isNotEmpty());
  }

  @Test
  void knowsNothingOfAnEmptyText() {
    assertThat(LanguageIdentifier.identify("")).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource({"mg-MG, mg", "en-MG, und", "x, und"})
  void believesADeclaredLanguageWhoseWordsItDoesNotKnow(String declared, String code) {
    String malagasy = "Nanokatra ny tetezana vaovao ny tanàna androany maraina.";
    assertThat(LanguageIdentifier.identify(malagasy, Optional.of(declared))).isEqualTo(code);
  }
}
