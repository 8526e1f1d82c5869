import { factsOf } from '#engine/judge';
import type { Matcher } from '#engine/runtime';
import { type FamilyMap, rulesOfFamilies } from './family-map.ts';
import { type Measured, measureText } from './measure.ts';
import { CORPUS_LANGUAGES, type CorpusText, type Kind } from './read-corpora.ts';
import { type Rate, wilson } from './wilson.ts';

/** Texts in which words were hit, and texts in which something was shown. */
export interface Row {
  name: string;
  hit: Rate;
  shown: Rate;
  /** Of the texts in which words were hit: how often the stance was not understood. */
  shownOfHit?: Rate;
  /** Shown by a rule that the map gives to the text's family. */
  ownRule?: Rate;
}

/** One question and its answers. */
export interface Table {
  title: string;
  rows: Row[];
  /** Rates are written per this many texts, where per cent would be too coarse. */
  per?: 1000;
  /** What a reader must know to read the figures. */
  note?: string;
}

/** What a rule did over all corpora: texts in which its words were hit and in which it was shown. */
export interface RuleRow {
  rule: string;
  counts: Record<'rumour A' | 'rumour B–D' | 'debunk' | 'benign', { hit: number; shown: number }>;
}

export interface Evaluation {
  tables: Table[];
  rules: RuleRow[];
  /** Every text with its findings, titles left out. */
  measured: Measured[];
  /** Texts that went wrong. */
  missed: Measured[];
  shownDebunks: Measured[];
  shownBenign: Measured[];
}

/**
 * Runs the engine over labelled texts at the level "balanced" and counts what it finds.
 * @param excluded families that no rule is to cover; recall is reported with and without them
 * @param notRefuting ids of debunks that do not really refute; their rate is reported with and without them
 */
export function evaluate(
  matcher: Matcher,
  map: FamilyMap,
  texts: readonly CorpusText[],
  excluded: ReadonlySet<string> = new Set(),
  notRefuting: ReadonlySet<string> = new Set(),
): Evaluation {
  const own = rulesOfFamilies(map);
  const measured = texts.map((text) => measureText(matcher, own, text));
  const debunksWithTitle = texts.filter((text) => text.kind === 'debunk').map((text) => measureText(matcher, own, text, true));
  const gradeA = measured.filter(isAssertiveA);
  const covered = gradeA.filter(({ text }) => own.has(text.family ?? ''));
  return {
    tables: [
      ...recallTables('all families', gradeA),
      ...recallTables(
        'families that are not excluded',
        gradeA.filter(({ text }) => !excluded.has(text.family ?? '')),
      ),
      ...recallTables('families the map covers', covered),
      groupTable('Grade A assertive, by family the map covers', covered, ({ text }) => `${text.lang} ${text.family}`, ['ownRule']),
      groupTable('Grade A assertive, by topic', gradeA, ({ text }) => `${text.lang} ${text.topic}`, ['ownRule']),
      groupTable(
        'Other rumours, by grade and voice',
        measured.filter((one) => one.text.kind === 'rumour' && !isAssertiveA(one)),
        ({ text }) => `${text.lang} ${text.grade} ${text.voice}`,
      ),
      debunkTable('titles left out', measured.filter(isKind('debunk')), notRefuting),
      debunkTable('with titles', debunksWithTitle, notRefuting),
      benignTable(measured.filter(isKind('benign'))),
      { ...groupTable('By file', measured, ({ text }) => `${text.kind}.${text.lang}`), note: 'titles left out' },
    ],
    measured,
    rules: factsOf(matcher.pack).rules.map(({ id }) => countRule(id, measured)),
    missed: covered.filter((one) => !one.isShown),
    shownDebunks: measured.filter((one) => one.text.kind === 'debunk' && one.isShown),
    shownBenign: measured.filter((one) => one.text.kind === 'benign' && one.isShown),
  };
}

function isAssertiveA({ text }: Measured): boolean {
  return text.kind === 'rumour' && text.grade === 'A' && text.voice === 'assertive';
}

function isKind(kind: Kind): (one: Measured) => boolean {
  return ({ text }) => text.kind === kind;
}

/** Families with two or more texts apart: there a rule may have been written after the fashion of one and be asked for the other. */
function recallTables(scope: string, gradeA: readonly Measured[]): Table[] {
  return CORPUS_LANGUAGES.map((lang) => {
    const inLang = gradeA.filter(({ text }) => text.lang === lang);
    const families = group(inLang, ({ text }) => text.family ?? '');
    const isRepeated = ({ text }: Measured) => (families.get(text.family ?? '')?.length ?? 0) > 1;
    return {
      title: `Recall, grade A assertive, ${lang}, ${scope}`,
      rows: [
        row('all', inLang, ['ownRule']),
        row('families of two or more', inLang.filter(isRepeated), ['ownRule']),
        row(
          'single texts',
          inLang.filter((one) => !isRepeated(one)),
          ['ownRule'],
        ),
      ],
      note: 'titles left out',
    };
  });
}

function debunkTable(titles: string, debunks: readonly Measured[], notRefuting: ReadonlySet<string>): Table {
  return {
    title: `Debunks, ${titles}`,
    rows: CORPUS_LANGUAGES.flatMap((lang) => {
      const inLang = debunks.filter(({ text }) => text.lang === lang);
      const hasCues = ({ text }: Measured) => text.deb_cues !== undefined && text.deb_cues > 0;
      return [
        row(`${lang} all`, inLang, ['shownOfHit']),
        row(
          `${lang} that refute`,
          inLang.filter(({ text }) => !notRefuting.has(text.id)),
          ['shownOfHit'],
        ),
        row(
          `${lang} no debunk words`,
          inLang.filter((one) => !hasCues(one)),
          ['shownOfHit'],
        ),
        row(`${lang} one or more`, inLang.filter(hasCues), ['shownOfHit']),
      ];
    }),
    note: 'shown is a false alarm; those that do not refute are named in tests/stance/not-refuting.yaml',
  };
}

function benignTable(benign: readonly Measured[]): Table {
  const byGenre = groupTable('Benign, by genre', benign, ({ text }) => `${text.lang} ${text.genre}`, ['shownOfHit']);
  const totals = CORPUS_LANGUAGES.map((lang) =>
    row(
      `${lang} all`,
      benign.filter(({ text }) => text.lang === lang),
      ['shownOfHit'],
    ),
  );
  return { ...byGenre, rows: [...byGenre.rows, ...totals], per: 1000, note: 'titles left out' };
}

function groupTable(title: string, texts: readonly Measured[], nameOf: (one: Measured) => string, extra: readonly ExtraRate[] = []): Table {
  const groups = group(texts, nameOf);
  const names = [...groups.keys()].sort();
  return { title, rows: names.map((name) => row(name, groups.get(name) ?? [], extra)) };
}

type ExtraRate = 'shownOfHit' | 'ownRule';

function row(name: string, texts: readonly Measured[], extra: readonly ExtraRate[] = []): Row {
  const rate = (holds: (one: Measured) => boolean, among = texts) => wilson(among.filter(holds).length, among.length);
  const hit = texts.filter((one) => one.isHit);
  return {
    name,
    hit: rate((one) => one.isHit),
    shown: rate((one) => one.isShown),
    ...(extra.includes('shownOfHit') ? { shownOfHit: rate((one) => one.isShown, hit) } : {}),
    ...(extra.includes('ownRule') ? { ownRule: rate((one) => one.isShownByOwnRule) } : {}),
  };
}

function countRule(rule: string, measured: readonly Measured[]): RuleRow {
  const count = (texts: readonly Measured[]) => {
    const own = texts.map(({ findings }) => findings.filter((finding) => finding.rule === rule));
    return {
      hit: own.filter((findings) => findings.length > 0).length,
      shown: own.filter((findings) => findings.some(({ shown }) => shown)).length,
    };
  };
  const isGradeA = ({ text }: Measured) => text.grade === 'A';
  return {
    rule,
    counts: {
      'rumour A': count(measured.filter(isGradeA)),
      'rumour B–D': count(measured.filter((one) => one.text.kind === 'rumour' && !isGradeA(one))),
      debunk: count(measured.filter(isKind('debunk'))),
      benign: count(measured.filter(isKind('benign'))),
    },
  };
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
