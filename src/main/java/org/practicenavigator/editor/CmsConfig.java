package org.practicenavigator.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.BodyRule.SectionRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.SiteSettings;

/// `admin/config.yml` and `admin/index.html`: a form in the browser for coordinators with an account at the forge,
/// run by Decap CMS or Sveltia CMS. Field maps are written in JSON, which is YAML too.
final class CmsConfig {

    private static final Pattern KNOWN_FORGE =
            Pattern.compile("https://(github|gitlab)\\.com/([^/]+/[^/]+?)(\\.git)?/?");

    private static final String HEAD = """
            # Настройки редактора в браузере: Decap CMS или Sveltia CMS. Файл собран командой
            #   navigator new editor-files --with cms
            # из content/_types и content/_vocabularies. Изменились типы — удалите файл и соберите его заново.
            #
            # Чего такой редактор не умеет; это проверит navigator check:
            #  - раздел текста: редактор не следит за заголовками и их порядком, только подсказывает их;
            #  - строка и абзац: Decap не показывает, сколько знаков осталось, а длину абзаца не проверяет;
            #  - ссылка на справочник: новую организацию отсюда не завести, сначала сохраните её в своём разделе;
            #  - дата: вводится текстом, потому что бывает годом, месяцем или учебным годом;
            #  - список: правил для одной строки («стало» не меньше «было») здесь нет;
            #  - файл и фото: размер файла не ограничен;
            #  - условия между полями («если заимствована, укажите источник») не проверяются.
            # О самих редакторах:
            #  - предложить правку без права записи (open_authoring) можно в Decap на GitHub и Forgejo, в Sveltia — только
            #    на GitHub; у Sveltia на Gitea и Forgejo нет режима проверки вовсе;
            #  - в Sveltia после отправки не меняйте название: связь записи с её веткой потеряется. Имя файла берётся из
            #    идентификатора, он задаётся один раз.
            #  - Decap называет виджет markdown устаревшим; замена ему (richtext) ещё пробная.
            """;

    private static final String NO_FORGE = """
            # test-repo держит записи только в памяти браузера: годится, чтобы посмотреть. Чтобы сохранять, замените:
            #   {name: github, repo: владелец/хранилище, branch: main, open_authoring: true}
            #   {name: gitlab, repo: группа/хранилище, branch: main, auth_type: pkce, app_id: "…"}
            #   {name: gitea, repo: владелец/хранилище, branch: main, base_url: "https://…", api_root: "https://…/api/v1", app_id: "…"}
            #   {name: forgejo, repo: владелец/хранилище, branch: main, base_url: "https://…", api_root: "https://…/api/v1", app_id: "…"}
            """;

    private CmsConfig() {}

    static String text(ContentTypes types, SiteSettings settings) {
        StringBuilder text = new StringBuilder(HEAD).append(backend(settings.repositoryUrl()));
        text.append("# Язык Decap; Sveltia берёт язык браузера.\nlocale: ru\n");
        text.append("site_url: ").append(JsonWriter.write(settings.baseUrl())).append('\n');
        text.append("# Файлы ложатся рядом с записью, как их ждёт программа.\n");
        text.append("media_folder: content\npublic_folder: \"\"\n");
        text.append("slug: {encoding: ascii, clean_accents: true}\n");
        text.append("collections:\n");
        types.types().values().forEach(type -> collection(text, type, types));
        return text.toString();
    }

    private static String backend(String repository) {
        Matcher known = KNOWN_FORGE.matcher(repository);
        if (!known.matches()) {
            return NO_FORGE + "backend: {name: test-repo}\n";
        }
        Map<String, Object> backend = new LinkedHashMap<>();
        backend.put("name", known.group(1));
        backend.put("repo", known.group(2));
        backend.put("branch", "main");
        if (known.group(1).equals("github")) {
            backend.put("open_authoring", true);
        }
        return "backend: " + JsonWriter.write(backend) + "\npublish_mode: editorial_workflow\n";
    }

    private static void collection(StringBuilder text, ContentType type, ContentTypes types) {
        line(text, "  - name", type.id());
        line(text, "    label", type.label().list());
        line(text, "    label_singular", type.label().title());
        line(text, "    folder", "content/" + type.files().folder());
        line(text, "    identifier_field", type.titleField());
        line(text, "    slug", "{{fields." + type.identity() + "}}");
        line(text, "    media_folder", "");
        line(text, "    public_folder", "");
        text.append("    create: true\n    extension: md\n    format: frontmatter\n    fields:\n");
        CmsField fields = new CmsField(types);
        for (Field field : type.fields().values()) {
            item(text, fields.of(field, type.stages().order().getFirst()));
        }
        item(text, body(type));
    }

    private static Map<String, Object> body(ContentType type) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "body");
        body.put("label", "Текст");
        body.put("widget", "markdown");
        body.put("required", false);
        List<String> headings = type.body().sections().values().stream()
                .map(SectionRule::heading)
                .toList();
        if (!headings.isEmpty()) {
            body.put("hint", "Разделы с заголовками второго уровня: " + String.join(", ", headings) + ".");
            body.put("default", headings.stream().map(h -> "## " + h + "\n\n").reduce("", String::concat));
        }
        body.put(
                "buttons",
                List.of(
                        "bold",
                        "italic",
                        "link",
                        "heading-two",
                        "heading-three",
                        "quote",
                        "bulleted-list",
                        "numbered-list"));
        return body;
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(JsonWriter.write(value)).append('\n');
    }

    private static void item(StringBuilder text, Map<String, Object> field) {
        text.append("      - ").append(JsonWriter.write(field)).append('\n');
    }

    /// The page of the editor. It loads one script that lies beside it, nothing from elsewhere.
    static String page() {
        return """
                <!doctype html>
                <html lang="ru">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>Редактор записей</title>
                <!--
                  Положите рядом с этой страницей сам редактор, одним файлом под именем cms.js:
                    Decap CMS:   npm pack decap-cms    — файл package/dist/decap-cms.js
                    Sveltia CMS: npm pack @sveltia/cms — файл package/dist/sveltia-cms.js
                  Папку admin (index.html, config.yml, cms.js) выложите на тот же сервер, что и сайт: /admin/.
                  Decap ничего не берёт с чужих серверов. Sveltia берёт оттуда шрифты и русский перевод: в закрытой сети
                  выбирайте Decap.
                -->
                </head>
                <body>
                <noscript>Редактору нужен JavaScript. Предложить практику можно и без него: страница «Предложить практику».</noscript>
                <script src="cms.js"></script>
                </body>
                </html>
                """;
    }
}
