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
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![\\d-])(?:\\+7|8)[ \\u00a0(-]{0,2}9\\d\\d[ \\u00a0)-]{0,2}\\d{3}[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}(?!\\d)");

    private static final int LONGEST_PHONE = 24;

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");

    List<Remark> find(String text) {
        List<Remark> remarks = new ArrayList<>();
        phones(text, remarks);
        if (text.indexOf('@') >= 0) {
            mails(text, remarks);
        }
        return remarks;
    }

    /// The expression is tried only where a number can begin: run over every letter of every text, it cost more than
    /// reading the front matter.
    private static void phones(String text, List<Remark> remarks) {
        Matcher phone = MOBILE.matcher(text).useTransparentBounds(true);
        int at = nextStart(text, 0);
        while (at >= 0) {
            boolean found = phone.region(at, Math.min(text.length(), at + LONGEST_PHONE))
                    .lookingAt();
            if (found) {
                remarks.add(PERSONAL_PHONE.at(place(text, phone), "value", phone.group()));
            }
            at = nextStart(text, found ? phone.end() : at + 1);
        }
    }

    private static int nextStart(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '8' || c == '+') {
                return i;
            }
        }
        return -1;
    }

    private void mails(String text, List<Remark> remarks) {
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            String host = mail.group(1).toLowerCase(Locale.ROOT);
            String address = mail.group().toLowerCase(Locale.ROOT);
            if (privateHosts.contains(host) && !officeMail.contains(address)) {
                remarks.add(PRIVATE_MAIL.at(place(text, mail), "value", mail.group(), "host", host));
            }
        }
    }

    /// Lines are counted on a hit only: nearly every text has none.
    private static Place place(String text, Matcher match) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < match.start(); i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, match.start() - start + 1, match.end() - match.start());
    }
}
