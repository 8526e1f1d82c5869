// Writes engine/compile/traditional-pairs.ts from the character tables of OpenCC (Apache-2.0).
// Run by hand when opencc-js is updated; a test compares the committed file with a fresh one.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

/** Every Han character (U+3400 to U+9FFF) that has one simplified form other than itself, each followed by that form. */
export function makePairs() {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let unit = 0x3400; unit <= 0x9fff; unit++) {
    const traditional = String.fromCharCode(unit);
    const simplified = simplify(traditional);
    if (simplified !== traditional && simplified.length === 1) pairs += traditional + simplified;
  }
  return pairs;
}

/** The module's text. */
export function makeModule() {
  const lines = makePairs().match(/.{1,100}/gu) ?? [];
  return `// Written by scripts/make-traditional-pairs.mjs; do not edit.
/**
 * Traditional characters, each followed by its simplified form.
 * Source: OpenCC character dictionaries (Apache-2.0) by way of opencc-js.
 */
export const TRADITIONAL_PAIRS =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../engine/compile/traditional-pairs.ts', import.meta.url), makeModule());
}
