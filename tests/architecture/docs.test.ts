import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataFile, parseExplainerFile } from '#documents/data';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, isShown, LEVEL_THRESHOLDS } from '#engine/runtime';
import { ConceptSchema, CueSchema, LANGUAGES, RuleSchema, SourceSchema } from '#engine/schema';
import { REQUESTS } from '../../protocol/requests.ts';
import { curated } from '../support/curated.ts';
import { ROOT } from '../support/root.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const require = createRequire(import.meta.url);
const { forbidden } = require(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string; to: { path: string } }[] };
const { scripts, imports } = JSON.parse(read('package.json')) as Record<'scripts' | 'imports', Record<string, string>>;

/** Written documents of the project; explainers are data and have no links. */
const DOCUMENTS = markdownUnder(ROOT);
/** Documents that tell somebody what to type. */
const INSTRUCTIONS = DOCUMENTS.filter((path) => path === 'README.md' || path.startsWith('docs/'));

function markdownUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !['node_modules', 'coverage', 'explainers', 'results'].includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownUnder(path);
      return entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
    });
}

const withoutCode = (source: string) => source.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The name under which a heading can be linked to: as code hosts make it. */
function anchorsOf(source: string): string[] {
  return [...source.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a command of package.json is there, and the file that it runs too. */
function isRunnable(command: string | undefined): boolean {
  if (command === undefined) return false;
  const [, file] = /^(?:tsx|node) (\S+)/.exec(command) ?? [];
  return file === undefined || existsSync(join(ROOT, file));
}

describe('docs/architecture.md', () => {
  const architecture = read('docs/architecture.md');

  it('has the layer table of the dependency cruiser', () => {
    const layers = forbidden
      .filter(({ name }) => name.startsWith('layer-'))
      .map(({ name, to }) => ({ layer: name.slice(6), to: new RegExp(to.path) }));
    const names = [...layers.map(({ layer }) => layer), 'tests'];
    const enforced = layers.map(({ layer, to }) => {
      const others = names.filter((other) => other !== layer);
      return {
        layer,
        may: others.filter((other) => !to.test(`${other}/`)),
        mayNot: others.filter((other) => to.test(`${other}/`)),
      };
    });
    const [, table = ''] = /<!-- layers -->\n([\s\S]*?)<!-- \/layers -->/.exec(architecture) ?? [];
    const list = (cell: string) => (cell === '–' ? [] : cell.split(', '));
    const written = table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => {
        const [layer = '', may = '', mayNot = ''] = line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return { layer, may: list(may), mayNot: list(mayNot) };
      });
    expect(written).toEqual(enforced);
  });

  it.each(forbidden.filter(({ name }) => !name.startsWith('layer-')).map(({ name }) => name))('tells of the rule %s', (name) => {
    expect(architecture).toContain(`\`${name}\``);
  });

  it('has every place of a cue in its table', () => {
    const [table = ''] = /^\| `place` \|.*(?:\n\|.*)*/m.exec(architecture) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, place]) => place);
    expect(rows.sort()).toEqual(['place', ...CueSchema.shape.place.options].sort());
  });

  it.each(Object.entries(LEVEL_THRESHOLDS))('has the threshold of the level %s', (level, threshold) => {
    expect(architecture).toMatch(new RegExp(`^\\| \`${level}\`.* \\| ${threshold} \\|$`, 'm'));
  });

  it.each(Object.keys(REQUESTS))('tells of the call %s', (call) => {
    expect(architecture).toMatch(new RegExp(`^\\|.*\\| \`${call}\` \\|`, 'm'));
  });

  it.each(Object.keys(imports))('names the public entry %s', (entry) => {
    expect(architecture).toContain(`\`${entry}\``);
  });
});

describe.each(DOCUMENTS)('%s', (path) => {
  const source = read(path);

  it('has no link that leads nowhere', () => {
    const links = [...withoutCode(source).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe.each(INSTRUCTIONS)('%s', (path) => {
  it('names only commands that exist', () => {
    const commands = [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');
    expect(commands.filter((command) => !isRunnable(scripts[command]))).toEqual([]);
  });
});

describe('the samples of docs/writing-a-rule.md', () => {
  /** The first fenced block under a heading. */
  const sample = (heading: string) => {
    const [, section = ''] = read('docs/writing-a-rule.md').split(`\n## ${heading}\n`);
    return /```\w+\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  };
  const rule = parseDataFile(RuleSchema, 'rule', sample('A rule')).value;
  const concept = parseDataFile(ConceptSchema, 'concept', sample('A concept')).value;
  const source = parseDataFile(SourceSchema, 'source', sample('A source')).value;
  const explainer = parseExplainerFile('explainer', sample('An explainer')).value;
  const { concepts, cues } = curated.data;
  const matcher = createMatcher(
    compileRules({ rules: [rule], concepts: [...concepts.filter(({ id }) => id !== concept.id), concept], cues }),
  );
  const isFlagged = (text: string) => findClaims(matcher, { text }).some((finding) => isShown(finding, 'balanced'));

  it.each(LANGUAGES.flatMap((lang) => rule.examples.flag[lang] ?? []))('the rule flags: %s', (text) => expect(isFlagged(text)).toBe(true));
  it.each(LANGUAGES.flatMap((lang) => rule.examples.pass[lang] ?? []))('the rule lets pass: %s', (text) =>
    expect(isFlagged(text)).toBe(false),
  );

  it('and the text around them name every key of a rule', () => {
    const text = read('docs/writing-a-rule.md');
    expect(Object.keys(RuleSchema.shape).filter((key) => !new RegExp(`^${key}:|\`${key}\``, 'm').test(text))).toEqual([]);
  });

  it('belong together', () => {
    expect(rule.explainer).toBe(explainer.id);
    expect(explainer.sources).toEqual([source.id]);
    expect(JSON.stringify(rule.patterns)).toContain(`$${concept.id}`);
  });

  it('name a source that stands in the library, at its address', () => {
    expect(curated.data.sources.find(({ id }) => id === source.id)?.address).toBe(source.address);
  });
});
