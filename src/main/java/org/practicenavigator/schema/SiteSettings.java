package org.practicenavigator.schema;

import java.util.List;
import org.practicenavigator.data.YamlMap;

/// `content/site.yaml`: what makes a site this region's site.
///
/// @param baseUrl the absolute address of the site's top, with a slash at the end
/// @param themes names of folders in `themes/`, the first wins
/// @param offline whether browsers keep pages that were visited, so that they can be read without a connection
/// @param privateMailHosts mail hosts of private persons
/// @param exits where the author's form can send what was written, in this order
/// @param coordinators who receives applications
/// @param review how applications are judged
/// @param situationsType the type and field whose values the home page shows as situations; "" for none
/// @param shelf the type of which the home page shows some entries beside the main one; "" for none
/// @param openData who answers for open data
public record SiteSettings(
        String title,
        String region,
        String regionGenitive,
        String tagline,
        String description,
        String baseUrl,
        String language,
        List<String> themes,
        String publisher,
        String licence,
        String licenceUrl,
        String contactEmail,
        String repositoryUrl,
        boolean offline,
        List<String> privateMailHosts,
        List<String> officeMail,
        List<ExitPlan> exits,
        Coordinators coordinators,
        Review review,
        String situationsType,
        String situationsField,
        String shelf,
        OpenData openData) {

    /// Who receives applications: the entries of `type` that an application names in its field `via` have a group
    /// `field` with `role`, `email` and `account`. All three are "" where nobody does.
    public record Coordinators(String type, String via, String field) {}

    /// How applications are judged.
    ///
    /// @param days working days until an answer is due, 0 where none is promised
    /// @param hidden whether the coordinators' page says how many entries are not sent yet
    public record Review(int days, boolean hidden) {}

    /// Who answers for open data; each is "" where nobody said.
    ///
    /// @param taxNumber of the owner: ten digits, the beginning of the names of datasets
    /// @param responsible a post, not a person
    /// @param gateway the address of an OAI-PMH gateway that serves the static repository of the site
    public record OpenData(String taxNumber, String responsible, String phone, String email, String gateway) {}

    /// @param yaml judged by [Template#SITE]
    public static SiteSettings of(YamlMap yaml) {
        YamlView view = new YamlView(yaml);
        YamlView privacy = view.view("privacy");
        YamlView situations = view.view("situations");
        return new SiteSettings(
                view.text("title"),
                view.text("region"),
                view.text("region_genitive"),
                view.text("tagline"),
                view.text("description"),
                view.text("base_url"),
                view.text("language"),
                view.texts("themes"),
                view.text("publisher"),
                view.text("licence"),
                view.text("licence_url"),
                view.text("contact_email"),
                view.text("repository_url"),
                view.flag("offline", false),
                privacy.texts("private_mail_hosts"),
                privacy.texts("office_mail"),
                ExitPlan.of(view),
                coordinators(view.view("coordinators")),
                new Review(
                        view.view("review").integer("days", 0),
                        view.view("review").flag("hidden", false)),
                situations.text("type"),
                situations.text("field"),
                view.text("shelf"),
                openData(view.view("open_data")));
    }

    private static OpenData openData(YamlView view) {
        return new OpenData(
                view.text("inn"),
                view.text("responsible"),
                view.text("phone"),
                view.text("email"),
                view.text("gateway"));
    }

    private static Coordinators coordinators(YamlView view) {
        return new Coordinators(view.text("type"), view.text("via"), view.text("field"));
    }
}
