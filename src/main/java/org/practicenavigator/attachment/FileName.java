package org.practicenavigator.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.practicenavigator.finding.DocPath;

/// Judges what a file is called: a name must say honestly and in one way what the file is.
final class FileName {

    /// Endings that systems and web servers act on; in the middle of a name they serve only to deceive.
    private static final Set<String> ENDINGS = Set.of("""
        png jpg jpeg gif webp svg svgz pdf doc docx docm dot dotx dotm rtf odt xls xlsx xlsm ppt pptx pptm \
        htm html xhtml xht shtml mht mhtml xml php php3 php5 phtml phar asp aspx jsp cgi pl py rb sh exe com \
        bat cmd scr pif msi msp cpl dll jar js jse mjs vbs vbe wsf wsh hta lnk url reg ps1 apk swf \
        zip rar 7z gz iso img\
        """.split(" "));

    private FileName() {}

    static FileKind judge(DocPath path) {
        String name = path.fileName();
        if (path.extension().equals("svg") || path.extension().equals("svgz")) {
            throw new RefusedFile(AttachmentRules.SVG, "name", name);
        }
        if (name.startsWith(".") || name.startsWith("~$") || name.codePoints().anyMatch(FileName::unseen)) {
            throw new RefusedFile(AttachmentRules.NAME, "name", shown(name));
        }
        FileKind kind = FileKind.ofExtension(path.extension())
                .orElseThrow(() -> new RefusedFile(AttachmentRules.KIND, "name", name, "extension", path.extension()));
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
        Arrays.stream(parts, 1, Math.max(1, parts.length - 1))
                .map(String::strip)
                .filter(ENDINGS::contains)
                .findFirst()
                .ifPresent(part -> {
                    throw new RefusedFile(AttachmentRules.NAME, "name", name, "part", "." + part);
                });
        return kind;
    }

    /// Controls and marks of writing direction: with them «gpj.exe» can look like «exe.jpg».
    private static boolean unseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }

    private static String shown(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(letter -> out.appendCodePoint(unseen(letter) ? '\ufffd' : letter));
        return out.toString();
    }
}
