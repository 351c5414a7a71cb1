package org.practicenavigator.output;

import java.util.Optional;
import java.util.function.Function;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.history.History;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.person.Person;
import org.practicenavigator.person.Persons;
import org.practicenavigator.picture.Picture;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Theme;

/// What output formats make files from.
///
/// @param history what Git tells of the entries' files
/// @param attachments the cleaned bytes of an attachment
/// @param search the exported search index
/// @param persons who agreed to be named
/// @param photos the cleaned picture of such a person
/// @param shelf documents that earlier builds made
/// @param pictures draws a picture as a PNG file; absent where the theme says nothing about pictures
public record Production(
        Site site,
        PageViews views,
        Theme theme,
        History history,
        Function<DocPath, byte[]> attachments,
        SearchFiles search,
        Optional<Function<Picture, byte[]>> pictures,
        Persons persons,
        Function<Person, byte[]> photos,
        Shelf shelf) {}
