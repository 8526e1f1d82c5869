import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../cli/commands/check.ts';
import { parseRequest } from '../../cli/options.ts';
import { MADE_PAGES } from '../../scripts/browser/made-pages.ts';
import { STRUCTURES, type Structure } from '../pages/structures.ts';
import { askAbout } from '../support/driven/ask.ts';
import type { DrivenPage, Evaluator } from '../support/driven/browser.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { ROOT } from '../support/root.ts';
import { visit } from '../support/visit.ts';

/** A finding as both ways of reading tell it. */
interface Told {
  rule: string;
  quote: string;
}

inBothBrowsers(
  (stage) => {
    describe('the command line and the page find the same', () => {
      for (const structure of STRUCTURES) {
        const { file, onCommandLine } = structure;
        // The entry says why.
        if (typeof onCommandLine === 'object') continue;
        it(`in ${file}, read as ${onCommandLine === 'file' ? 'it stands' : 'the browser has made it'}`, async () => {
          const page = await stage.browser.newPage();
          await visit(page, `${stage.server.address}/structures`, structure);
          const bytes = onCommandLine === 'file' ? bytesOf(structure) : Buffer.from(await serialiseWhole(page));
          const inPage = await findingsIn(page);
          expect(inPage.length).toBeGreaterThan(0);
          expect(await findingsOnCommandLine(bytes, file)).toEqual(inPage);
        });
      }
    });

    /** Asks the extension, as its popup does; only what the page itself shows, for the command line opens no frames. */
    async function findingsIn(page: DrivenPage): Promise<Told[]> {
      const tab = await askAbout(stage.browser, page, 'checkTab', {});
      if (tab.state !== 'ready') throw new Error(`The tab is ${tab.state}.`);
      return tab.findings.filter(({ frame }) => frame === 0).map(({ rule, quote }) => ({ rule, quote }));
    }
  },
  // Both read with the same engine; what could differ is the reading of a tree, which does not depend on the browser.
  { made: MADE_PAGES, browsers: ['chromium'] },
);

function bytesOf({ file }: Structure): Uint8Array {
  const made = MADE_PAGES[`/structures/${file}`];
  return made ? Buffer.from(made()) : readFileSync(join(ROOT, 'tests/pages/structures', file));
}

/** The page as it could be saved, with the shadow roots that may be written down. */
function serialiseWhole(page: Evaluator): Promise<string> {
  return page.evaluate(() => `<!doctype html>${document.documentElement.getHTML({ serializableShadowRoots: true })}`);
}

/** The real command, from bytes to JSON. */
async function findingsOnCommandLine(bytes: Uint8Array, file: string): Promise<Told[]> {
  const inputFormat = file.endsWith('.xhtml') ? 'xhtml' : 'html';
  const request = parseRequest(['check', '--format', 'json', '--input-format', inputFormat, '-'], { env: {}, isTerminal: false });
  if (request.command !== 'check') throw new Error('The command line is not understood.');
  let written = '';
  await check(request.options, {
    stdin: (async function* () {
      yield bytes;
    })(),
    write: async (text) => {
      written += text;
    },
    warn: (message) => {
      throw new Error(message);
    },
    report: () => undefined,
  });
  const [{ findings }] = JSON.parse(written) as [{ findings: (Told & { shown: boolean })[] }];
  return findings.filter(({ shown }) => shown).map(({ rule, quote }) => ({ rule, quote }));
}
