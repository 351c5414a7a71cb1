package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// Finds personal phones and private mailboxes anywhere in a document: the site is open to everybody, and Git
/// remembers for ever (152-ФЗ, article 10.1).
///
/// @param privateHosts mail hosts of private persons
/// @param officeMail addresses of organisations that live on such hosts
public record PersonalData(Set<String> privateHosts, Set<String> officeMail) {

    private static final Rule PERSONAL_PHONE = new Rule("personal-phone");
    private static final Rule PRIVATE_MAIL = new Rule("private-mail");

    /// A Russian mobile number: +7 or 8, then 9xx and seven digits, however divided.
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d-])(?:\\+7|8)[ \\u00a0(-]{0,2}9\\d\\d[ \\u00a0)-]{0,2}\\d{3}[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}(?!\\d)");

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");

    List<Remark> find(String text) {
        List<Remark> remarks = new ArrayList<>();
        if (text.indexOf('@') < 0 && text.indexOf('9') < 0) {
            return remarks;
        }
        int line = 1;
        for (String each : text.split("\n", -1)) {
            phones(each, line, remarks);
            mails(each, line, remarks);
            line++;
        }
        return remarks;
    }

    private static void phones(String text, int line, List<Remark> remarks) {
        if (text.indexOf('9') < 0) {
            return;
        }
        Matcher phone = MOBILE.matcher(text);
        while (phone.find()) {
            remarks.add(PERSONAL_PHONE.at(place(line, phone), "value", phone.group()));
        }
    }

    private void mails(String text, int line, List<Remark> remarks) {
        if (text.indexOf('@') < 0) {
            return;
        }
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            String host = mail.group(1).toLowerCase(Locale.ROOT);
            String address = mail.group().toLowerCase(Locale.ROOT);
            if (privateHosts.contains(host) && !officeMail.contains(address)) {
                remarks.add(PRIVATE_MAIL.at(place(line, mail), "value", mail.group(), "host", host));
            }
        }
    }

    private static Place place(int line, Matcher match) {
        return new Place(line, match.start() + 1, match.end() - match.start());
    }
}
