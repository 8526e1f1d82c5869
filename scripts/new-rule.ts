import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PART_HEADINGS, TOPICS } from '#engine/schema';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm run new:rule -- <topic> <id>`: writes the files of a claim to be filled in, and says what comes next. */
function main([topic = '', id = '']: string[]): void {
  if (!(TOPICS as readonly string[]).includes(topic)) fail(`"${topic}" is no topic. Topics: ${TOPICS.join(', ')}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is no id: lower-case words joined by "-", as in acid-body.`);
  const today = new Date().toISOString().slice(0, 10);
  const expires = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  const files = {
    [`rules/${topic}/${id}.yaml`]: rule(topic, id, today, expires),
    [`library/explainers/${id}.zh.md`]: explainer(id, 'zh', today),
    [`library/explainers/${id}.en.md`]: explainer(id, 'en', today),
  };
  for (const path of Object.keys(files)) if (existsSync(join(ROOT, path))) fail(`${path} exists already.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`written: ${path}`);
  }
  console.log(`
Next:
1. Read docs/inclusion-criteria.md: may this become a rule?
2. Write its sources under library/sources/: each seen by you, at its own address.
3. Fill in the three files; docs/writing-a-rule.md explains every key. What is left empty is refused by name.
4. npm run check:rules`);
}

function rule(topic: string, id: string, today: string, expires: string): string {
  const five = Array.from({ length: 5 }, () => '      - ""').join('\n');
  return `id: ${id}
topic: ${topic}
claim:
  zh: ""
  en: ""
verdict: refuted
harm: medium
tactics: []
provisions: [opinions-11]
laws: []
explainer: ${id}
reviewed: ${today}
expires: ${expires}
patterns:
  zh:
    - all: ["", ""]
unless:
  zh: []
examples:
  flag:
    zh:
${five}
  pass:
    zh:
${five}
`;
}

function explainer(id: string, lang: 'zh' | 'en', today: string): string {
  const parts = Object.values(PART_HEADINGS[lang]).map((heading) => `## ${heading}\n`);
  return `---\nid: ${id}\nlang: ${lang}\ntitle: ""\nshort: ""\nsources: []\nreviewed: ${today}\n---\n${parts.join('\n')}`;
}

function fail(message: string): never {
  console.error(`${message}\nUsage: npm run new:rule -- <topic> <id>`);
  process.exit(2);
}

main(process.argv.slice(2));
