"""Makes the two fonts of Open Graph pictures (themes/*/picture) from web fonts of npm packages.

Usage:  npm pack @fontsource-variable/golos-text@5.3.0 @fontsource/lora@5.3.0   (and unpack both)
        python3 make_fonts.py GOLOS_FILES_FOLDER LORA_FILES_FOLDER OUT_FOLDER
Needs fontTools and brotli. One plain TrueType file each: Russian and Latin letters, signs, pair kerning as the old
`kern` table, which FontBox reads. The arrow of "34 → 81 %", which neither font has, is drawn here.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib.instancer import instantiateVariableFont

CHARS = sorted(
    {*range(0x20, 0x7F), *range(0xA0, 0x100), 0x401, *range(0x410, 0x450), 0x451, 0x2116}
    | {0x2009, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026}
    | {0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20BD, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265}
    | {*range(0x402, 0x410), *range(0x452, 0x460), 0x490, 0x491}
)
ARROW = 0x2192
KERNED = {c for c in CHARS if chr(c).isalpha() and (c < 0x80 or 0x410 <= c < 0x452)} | set(map(ord, "«»“”„-–—.,!?:;()"))
LEAST_KERN = 10


def pairs(font):
    """(left, right) → value of all horizontal pair kerning, the first lookup wins."""
    kern = {}
    gpos = font["GPOS"].table
    lookups = {i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    for index in sorted(lookups):
        seen = {}
        for sub in gpos.LookupList.Lookup[index].SubTable:
            sub = sub.ExtSubTable if sub.LookupType == 9 else sub
            if sub.LookupType == 2:
                for pair, value in subtable(sub, font.getGlyphOrder()):
                    seen.setdefault(pair, value)
        for pair, value in seen.items():
            kern.setdefault(pair, value)
    return kern


def subtable(sub, glyphs):
    covered = sub.Coverage.glyphs
    if sub.Format == 1:
        for left, pair_set in zip(covered, sub.PairSet):
            for record in pair_set.PairValueRecord:
                yield (left, record.SecondGlyph), advance(record.Value1)
        return
    first, second = sub.ClassDef1.classDefs, sub.ClassDef2.classDefs
    for left in covered:
        row = sub.Class1Record[first.get(left, 0)].Class2Record
        for right in glyphs:
            yield (left, right), advance(row[second.get(right, 0)].Value1)


def advance(value):
    return getattr(value, "XAdvance", 0) or 0 if value else 0


def arrow():
    """A plain arrow at the height of lower-case letters."""
    pen = TTGlyphPen(None)
    left, right, middle, half, head, thick = 60, 860, 300, 42, 210, 62
    points = [
        (left, middle - half),
        (right - 128, middle - half),
        (right - head - 60, middle - head + 10),
        (right - head, middle - head - thick + 10),
        (right, middle),
        (right - head, middle + head + thick - 10),
        (right - head - 60, middle + head - 10),
        (right - 128, middle + half),
        (left, middle + half),
    ]
    pen.moveTo(tuple(points[0]))
    for point in reversed(points[1:]):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph(), 920


def make(name, sources, licence, out):
    glyphs, metrics, cmap, kern = {".notdef": TTGlyphPen(None).glyph()}, {".notdef": (600, 0)}, {}, {}
    for font in sources:
        best, chosen = font.getBestCmap(), font.getGlyphSet()
        for char in CHARS:
            if char in best and char not in cmap:
                recording = DecomposingRecordingPen(chosen)
                chosen[best[char]].draw(recording)
                pen = TTGlyphPen(None)
                recording.replay(pen)
                cmap[char] = f"u{char:04X}"
                glyphs[cmap[char]] = pen.glyph()
                metrics[cmap[char]] = (chosen[best[char]].width, 0)
        chars = {}
        for char, glyph in best.items():
            if char in KERNED:
                chars.setdefault(glyph, []).append(char)
        for (left, right), value in pairs(font).items():
            if abs(value) >= LEAST_KERN:
                for a in chars.get(left, []):
                    for b in chars.get(right, []):
                        kern.setdefault((f"u{a:04X}", f"u{b:04X}"), value)
    cmap[ARROW] = f"u{ARROW:04X}"
    glyphs[cmap[ARROW]], width = arrow()
    metrics[cmap[ARROW]] = (width, 0)
    head, hhea = sources[0]["head"], sources[0]["hhea"]
    builder = FontBuilder(head.unitsPerEm, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    glyf = builder.font["glyf"]
    builder.setupHorizontalMetrics({g: (w, getattr(glyf[g], "xMin", 0) or 0) for g, (w, _) in metrics.items()})
    builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent)
    builder.setupNameTable({
        "copyright": sources[0]["name"].getDebugName(0),
        "familyName": name, "styleName": "Regular", "fullName": name, "psName": name.replace(" ", ""),
        "licenseDescription": licence, "licenseInfoURL": "https://openfontlicense.org",
    })
    builder.setupOS2(sTypoAscender=hhea.ascent, sTypoDescender=hhea.descent)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 3800000000
    builder.font.recalcTimestamp = False
    table = newTable("kern")
    table.version = 0
    part = KernTable_format_0()
    part.coverage, part.version, part.tupleIndex, part.apple = 1, 0, None, False
    part.kernTable = {p: v for p, v in kern.items() if p[0] in glyphs and p[1] in glyphs}
    table.kernTables = [part]
    builder.font["kern"] = table
    builder.save(out)
    print(out, len(cmap), "characters,", len(part.kernTable), "pairs,", out.stat().st_size, "bytes")


def main(golos, lora, out):
    licence = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
    parts = ["cyrillic", "latin", "cyrillic-ext", "latin-ext"]
    text = [
        instantiateVariableFont(TTFont(golos / f"golos-text-{part}-wght-normal.woff2"), {"wght": 550}) for part in parts
    ]
    make("Navigator Text", text, licence, out / "text.ttf")
    head = [TTFont(lora / f"lora-{part}-700-normal.woff2") for part in [*parts, "math"]]
    make("Navigator Head", head, licence, out / "head.ttf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
