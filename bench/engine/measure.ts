import { parseArgs } from 'node:util';
import { compileRules } from '#engine/compile';
import { findInDocument, openJudge, readBlock } from '#engine/judge';
import { createMatcher, decodePack, type Matcher, mayHoldClaim, type Pack } from '#engine/runtime';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { makePhrases, makeRuleSet, wordsOf } from './make-rules.ts';
import { openPeers } from './peers.ts';
import { inTurns, median, type Pass } from './rounds.ts';
import { denseText, ordinaryText, type Text, unitsOf } from './texts.ts';

/** One size in a process of its own: what a process has made fast for one size would not be for the next. Prints its figures as JSON. */

/** Figures of one pass over one text. */
export interface Row {
  text: string;
  name: string;
  /** Million UTF-16 units a second, by the median round. */
  speed: number;
  /** Its speed divided by that of a loop that only reads, in the same rounds. */
  ratio: number;
}

/** Figures of one process. */
export interface Measured {
  bytes: number;
  /** Milliseconds to open a pack from its bytes and make it ready, medians. */
  open: number;
  rows: Row[];
}

const { values } = parseArgs({
  options: {
    /** `real`, or the number of made-up phrases. */
    phrases: { type: 'string', default: 'real' },
    rules: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '9' },
    corpora: { type: 'string' },
    peers: { type: 'boolean', default: false },
  },
});

const BLOCKS_OF_A_PAGE = 40;

const { data, pack: real } = compileCuratedData('.');
const isReal = values.phrases === 'real';
const phrases = makePhrases(wordsOf(data.concepts), isReal ? 3000 : Number(values.phrases));
const pack: Pack = isReal ? real : compileRules(makeRuleSet(phrases, Number(values.rules)));
const matcher = createMatcher(pack);
const zh = ordinaryText('zh', values.corpora, data);
const texts = { zh, en: ordinaryText('en', values.corpora, data), dense: denseText(zh, phrases.zh) };

const rows: Row[] = [];
for (const [name, text] of Object.entries(texts)) {
  const passes: Record<string, Pass> = {
    'read loop': () => readLoop(text),
    scan: () => sum(text, (block) => scan(matcher, block)),
    'may hold a claim': () => sum(text, (block) => (mayHoldClaim(matcher, block) ? 1 : 0)),
    match: () => sum(text, (block) => readBlock(matcher, { text: block }).matches.length),
    // Made-up rules have no cues: there is nothing to judge by.
    ...(isReal ? { 'match and judge': () => judge(matcher, text), 'match and show': () => show(matcher, text) } : {}),
  };
  rows.push(...(await measureText(name, text, passes, Number(values.rounds))));
  if (values.peers) {
    const { passes: theirs, share } = await openPeers([...phrases.zh, ...phrases.en], text);
    // They read a part of the text: at their speed the whole would take minutes.
    const measured = await measureText(name, share, { 'read loop': () => readLoop(share), ...theirs }, 3);
    rows.push(...measured.filter((row) => row.name !== 'read loop'));
  }
}
const measured: Measured = { bytes: pack.bytes.length, open: timeToOpen(pack), rows };
console.log(JSON.stringify(measured));

async function measureText(name: string, text: Text, passes: Record<string, Pass>, rounds: number): Promise<Row[]> {
  const { times } = await inTurns(passes, rounds);
  const base = median(times['read loop'] as number[]);
  return Object.entries(times).map(([pass, list]) => ({
    text: name,
    name: pass,
    speed: unitsOf(text) / median(list) / 1000,
    ratio: base / median(list),
  }));
}

function sum(text: Text, count: (block: string) => number): number {
  let total = 0;
  for (const block of text) total += count(block);
  return total;
}

function readLoop(text: Text): number {
  return sum(text, (block) => {
    let total = 0;
    for (let i = 0; i < block.length; i++) total = (total + block.charCodeAt(i)) | 0;
    return total;
  });
}

function scan({ scanner }: Matcher, block: string): number {
  scanner.scan(block);
  return scanner.hits.length;
}

/** Every finding, judged to the end. */
function judge(ready: Matcher, text: Text): number {
  return sumOfPages(text, (blocks) => findInDocument(ready, { blocks }).flat().length);
}

/** What a reader is shown: what a page asks for. */
function show(ready: Matcher, text: Text): number {
  return sumOfPages(text, (texts) => {
    const blocks = texts.map((block) => readBlock(ready, block));
    const judge = openJudge(ready, { blocks });
    let shown = 0;
    for (const [index, { matches }] of blocks.entries()) if (matches.length > 0) shown += judge.shownIn(index, 'balanced').length;
    return shown;
  });
}

function sumOfPages(text: Text, count: (blocks: { text: string }[]) => number): number {
  let total = 0;
  for (let at = 0; at < text.length; at += BLOCKS_OF_A_PAGE) {
    total += count(text.slice(at, at + BLOCKS_OF_A_PAGE).map((block) => ({ text: block })));
  }
  return total;
}

function timeToOpen({ bytes }: Pack): number {
  const times = Array.from({ length: 15 }, () => {
    const before = performance.now();
    createMatcher(decodePack(bytes));
    return performance.now() - before;
  });
  return median(times);
}
