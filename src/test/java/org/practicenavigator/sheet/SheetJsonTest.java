package org.practicenavigator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetJsonTest {

    @Test
    void saysWhatTheTableSays() {
        String json = new String(
                SheetJson.write(Samples.sheet(List.of(Samples.row("Школа", 3), Samples.text("=1+1")))),
                StandardCharsets.UTF_8);
        assertThat(json).isEqualTo("""
                {"title":"Реестр практик","as_of":"2026-11-22","revision":"abcdef1234","columns":[\
                {"name":"name","title":"Название","kind":"text"},{"name":"count","title":"Практик","kind":"whole"},\
                {"name":"share","title":"Доля","kind":"decimal"},{"name":"day","title":"Дата","kind":"date"},\
                {"name":"fresh","title":"Новая","kind":"flag"},{"name":"page","title":"Страница","kind":"link"}],"rows":[
                {"name":"Школа","count":3,"count_url":"https://site.example/a.html?x=1&y=2","share":1.5,\
                "day":"2026-05-31","fresh":true,"page":"https://site.example/p.html"},
                {"name":"=1+1","count":null,"share":null,"day":null,"fresh":null,"page":null}
                ]}
                """);
    }
}
