package org.practicenavigator.page;

import org.practicenavigator.register.RegisterFormat;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.SiteSettings;

/// Where files for programs lie, relative to the top of the site: pages name them, and the formats of package
/// `output` write them.
public final class MachineFiles {

    public static final String SITEMAP = "sitemap.xml";

    /// The OpenSearch description.
    public static final String OPEN_SEARCH = "opensearch.xml";

    /// What happens, as iCalendar.
    public static final String EVENTS = "sobytiya.ics";

    /// The static repository of OAI-PMH.
    public static final String OAI = "oai.xml";

    /// The folder of the search index.
    public static final String SEARCH_INDEX = "poisk/";

    /// The folder of the registers.
    static final String REGISTERS = "reestry/";

    private MachineFiles() {}

    /// A repository must say to whom harvesters write: there is none without an address.
    public static boolean hasOai(SiteSettings settings) {
        return !oaiEmail(settings).isEmpty();
    }

    /// Whoever answers for open data, else the editors; "" where nobody can be written to.
    public static String oaiEmail(SiteSettings settings) {
        String email = settings.openData().email();
        return email.isEmpty() ? settings.contactEmail() : email;
    }

    /// A file of a register.
    public static String register(RegisterPlan plan, RegisterFormat format) {
        return REGISTERS + format.fileName(plan.id());
    }

    /// The JSON Schema of a type's entries in draft 2020-12, for newer tools.
    public static String newSchema(ContentType type) {
        return "shema/" + type.id() + ".2020-12.schema.json";
    }

    /// The JSON Schema of a type's entries in draft-07, for editors.
    public static String schema(ContentType type) {
        return "shema/" + type.id() + ".schema.json";
    }

    /// What the author's form knows of a type.
    public static String form(ContentType type, FormPlan plan) {
        return plan.folder() + type.id() + ".js";
    }
}
