package org.practicenavigator.person;

import org.practicenavigator.finding.DocPath;

/// Somebody who agreed to be named.
///
/// @param ref the meaningless number by which public files name the person: `p-0147`
/// @param position, phone, email "" for none
/// @param photo relative to the folder of the record, "" for none
/// @param file the record in the private folder
public record Person(
        String ref,
        String name,
        String position,
        String photo,
        String phone,
        String email,
        Consent consent,
        DocPath file) {

    /// The text of an item, "" where there is none; of a photo its file.
    public String text(Item item) {
        return switch (item) {
            case NAME -> name;
            case POSITION -> position;
            case PHOTO -> photo;
            case PHONE -> phone;
            case EMAIL -> email;
        };
    }

    /// Where the picture lies in the private folder.
    public DocPath picture() {
        return new DocPath(file.folder() + "/" + photo);
    }

    /// Never the data: records get into logs by accident.
    @Override
    public String toString() {
        return ref;
    }
}
