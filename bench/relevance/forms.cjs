// Answers from the OpenCorpora dictionary (npm `az`): which word is this a form of, and which other forms has it.
// Lines in: "L word" or "F word"; one line out for each: the lemma, or forms of the same part of speech.
// Only words of the dictionary have forms: guessed ones would be words that nobody writes.
const path = require('node:path');
const Az = require(path.join(process.argv[2], 'node_modules', 'az'));

const RARE = ['Arch', 'Abbr', 'Erro', 'Dist', 'Slng', 'Infr', 'Supr', 'Cmp2', 'Poss', 'Litr', 'V-be', 'V-bi', 'V-ey', 'V-oy', 'V-ej', 'V-en', 'V-ie', 'V-sh', 'voct', 'gen2', 'acc2', 'loc2', 'gen1'];
const INFLECTED = ['NOUN', 'ADJF', 'PRTF', 'NUMR'];

function best(word) {
    const parses = Az.Morph(word);
    return parses.find(p => p.parser === 'Dictionary' && INFLECTED.includes(p.tag.POST)) || parses[0];
}

function lemma(word) {
    const parse = best(word);
    return parse ? String(parse.normalize()) : word;
}

function forms(word) {
    const parse = best(word);
    if (!parse || parse.parser !== 'Dictionary' || !INFLECTED.includes(parse.tag.POST)) return '';
    const found = new Set();
    for (let i = 0; i < parse.formCnt; i++) {
        const form = parse.inflect(i);
        if (form && form.tag.POST === parse.tag.POST && !RARE.some(r => String(form.tag).includes(r))) found.add(form.word);
    }
    found.delete(word);
    return [...found].join(' ');
}

Az.Morph.init(path.join(process.argv[2], 'node_modules', 'az', 'dicts'), () => {
    require('node:readline').createInterface({input: process.stdin}).on('line', line => {
        const word = line.slice(2);
        process.stdout.write((line[0] === 'L' ? lemma(word) : forms(word)) + '\n');
    });
});
