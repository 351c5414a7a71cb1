package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.LinkView;

/// What visitors can do with an entry: keep it, compare it, send it to somebody.
///
/// @param id type and id, for scripts: `practice/rakushka-dobra`
/// @param kept whether entries of this type can be kept and compared
/// @param address the absolute address of the page
/// @param vkHref shares the page in VK, a plain link
/// @param telegramHref shares the page in Telegram, a plain link
/// @param mailHref begins a letter with the title and the address
/// @param compared the entries that this one gathers and that can stand side by side, as the page that compares takes
///     them in its address: `practice/a,practice/b`; "" where they are none, one or too many
/// @param gathered all entries that this one gathers and that can be kept, in the same way
/// @param downloads the same entry as documents, «Word», «PDF» …
public record ToolsView(
        String id,
        boolean kept,
        String address,
        String vkHref,
        String telegramHref,
        String mailHref,
        String compared,
        String gathered,
        List<LinkView> downloads,
        boolean hasDownloads) {}
