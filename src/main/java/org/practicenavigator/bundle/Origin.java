package org.practicenavigator.bundle;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where the texts of a pack come from.
///
/// @param type the content type's id
/// @param id the entry's id
/// @param title the entry's title
/// @param address the absolute address of the entry's page
/// @param modified the day of the entry's last change, as the entry tells it; "" where it does not
/// @param revision the commit that the pack is made from, "" without Git
public record Origin(String type, String id, String title, String address, String modified, String revision) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("id", id);
        json.put("title", title);
        json.put("address", address);
        json.put("modified", modified);
        json.put("revision", revision);
        return json;
    }
}
