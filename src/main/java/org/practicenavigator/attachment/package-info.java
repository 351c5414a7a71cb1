/// Attachments: judges files that strangers put beside their texts and takes out what must not be published.
///
/// Takes a file's path and bytes, gives bytes that may be published ([CleanFile]) or findings.
/// Must not read or write disks, decode pictures, or know content types; uses the JDK and findings only.
@NullMarked
package org.practicenavigator.attachment;

import org.jspecify.annotations.NullMarked;
