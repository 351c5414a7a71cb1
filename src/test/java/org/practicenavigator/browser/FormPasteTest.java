package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is pasted into a section from other programs.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormPasteTest {

    @TempDir
    static Path folder;

    private static TrialPage trial;

    @BeforeAll
    static void open() {
        trial = TrialPage.onDisk(folder);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static String pasted(String html) {
        return (String) trial.run("html => lib.pasted(html)", html);
    }

    @Test
    void keepsWhatWordMeans() {
        assertThat(pasted("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-x:1}</style></head><body>
                <!--StartFragment--><h1>Ход   работы</h1>
                <p class=MsoNormal>Раз в <b>неделю
                вместе</b> и <i>по плану</i><o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>   </span></span><![endif]>первый</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>внутри</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1. </span>раз</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2. </span>два</p>
                <h5>Мелко</h5><p style='display:none'>скрыто</p><p>Цена 5 &lt; 6 * 2</p><!--EndFragment--></body></html>""")).isEqualTo("""
                        ### Ход работы

                        Раз в **неделю вместе** и *по плану*

                        - первый
                           - внутри
                        1. раз
                        2. два

                        #### Мелко

                        Цена 5 \\< 6 \\* 2""");
    }

    @Test
    void keepsWhatGoogleDocumentsMean() {
        assertThat(
                        pasted(
                                "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span"
                                        + " style=\"font-weight:400\">Просто </span><span style=\"font-weight:700\">важно</span><span"
                                        + " style=\"font-style:italic\"> косо</span></p><ol><li dir=\"ltr\"><p><span>один</span></p></li>"
                                        + "<li><p><span>два</span></p></li></ol><p><a href=\"https://example.org/a\">ссылка</a></p></b>"))
                .isEqualTo("Просто **важно** *косо*\n\n1. один\n2. два\n\n[ссылка](https://example.org/a)");
    }

    /// Nothing runs, nothing loads, nothing but the words comes through.
    @Test
    void dropsAllThatIsActive() {
        trial.page().evaluate("window.run = 0; window.asked = 0");
        trial.page().onRequest(request -> trial.page().evaluate("window.asked++"));
        assertThat(
                        pasted(
                                "<p onclick='run++'>Текст<script>run++</script><img src='http://127.0.0.1:9/x' onerror='run++'>"
                                        + "<iframe src='javascript:run++'></iframe><svg onload='run++'><text>знак</text></svg>"
                                        + "<a href='javascript:run++'>щёлкни</a> <a href='file:///etc/passwd'>файл</a>"
                                        + "<style>p{}</style><input value='поле'><object data='x'>вещь</object></p><form>анкета</form>"))
                .isEqualTo("Текстщёлкни файл");
        trial.page().waitForTimeout(200);
        assertThat(trial.page().evaluate("run + asked")).isEqualTo(0);
    }

    @Test
    void makesTablesAndKeepsMarksFromMeaningSomething() {
        assertThat(pasted(
                        "<table><tr><td>Год</td><td>Было|стало</td></tr><tr><td><p>2025</p><p>осень</p></td><td>3</td></tr></table>"
                                + "<p># не заголовок</p><p>= не черта</p>"))
                .isEqualTo(
                        "| Год | Было\\|стало |\n| --- | --- |\n| 2025; осень | 3 |\n\n\\# не заголовок\n\n\\= не черта");
        assertThat(pasted("   \n ")).isEmpty();
    }
}
