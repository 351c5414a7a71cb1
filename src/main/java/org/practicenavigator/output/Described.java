package org.practicenavigator.output;

import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.theme.view.Views.EntryView;

/// What documents of an entry are made from, without people.
public record Described(Entry entry, EntryView view, Doc doc, DocPicture.Source pictures) {}
