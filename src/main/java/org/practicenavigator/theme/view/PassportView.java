package org.practicenavigator.theme.view;

import java.util.List;

/// What is known of a record itself.
///
/// @param identity the permanent name
/// @param address the absolute address of the page
/// @param citation a reference to the page after GOST R 7.0.5-2008
/// @param history what happened to the record, in sentences
/// @param stale «Не обновлялась больше года …», "" where it was
/// @param qrPath the address as a QR code: the path of an SVG drawing, "" for none
/// @param qrSize the side of that drawing, in modules
/// @param revision the version of the content, for prints; "" outside a Git folder
/// @param editHref where one may propose a change, "" for nowhere
public record PassportView(
        String identity,
        String address,
        String citation,
        List<String> history,
        String stale,
        String qrPath,
        int qrSize,
        String revision,
        String editHref) {}
