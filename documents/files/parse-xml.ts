import { parseFragment } from 'parse5';
import type { SourceRange } from './locate-block.ts';

export type XmlNode = XmlText | XmlElement;

/** Character data, or a CDATA section without its marks. */
export interface XmlText {
  kind: 'text';
  value: string;
  range: SourceRange;
}

export interface XmlElement {
  kind: 'element';
  /** Local name in lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  /** From its start tag on. */
  range: SourceRange;
}

const PASSED_OVER = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^[\]>"']|"[^"]*"|'[^']*'|\[[^\]]*\])*>/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const TAG = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TEXT = /[^<]+/y;

/**
 * Reads well-formed XML. What a reader of prose does not need is passed over: comments, instructions, the document type and its entities.
 * @returns the root element, or null when the source is not well-formed
 */
export function parseXml(source: string): XmlElement | null {
  const top: XmlElement = { kind: 'element', name: '', attributes: new Map(), children: [], range: { start: 0, end: source.length } };
  const open = [top];
  // A byte order mark may stand before everything.
  let at = source.startsWith('\ufeff') ? 1 : 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < source.length) {
    const start = at;
    const parent = open.at(-1) as XmlElement;
    const text = take(TEXT);
    if (text) {
      parent.children.push({ kind: 'text', value: decodeReferences(text[0]), range: { start, end: at } });
      continue;
    }
    if (take(PASSED_OVER)) continue;
    const section = take(CDATA);
    if (section) {
      const [whole, value = ''] = section;
      const from = start + whole.indexOf('[CDATA[') + '[CDATA['.length;
      parent.children.push({ kind: 'text', value, range: { start: from, end: from + value.length } });
      continue;
    }
    const tag = take(TAG);
    if (!tag) return null;
    const [, slash, qualified = '', attributes = '', isEmpty] = tag;
    if (slash) {
      if (open.length === 1 || parent.name !== localName(qualified)) return null;
      parent.range.end = at;
      open.pop();
      continue;
    }
    const element: XmlElement = {
      kind: 'element',
      name: localName(qualified),
      attributes: readAttributes(attributes),
      children: [],
      range: { start, end: at },
    };
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const roots = top.children.filter((child) => child.kind === 'element');
  return open.length === 1 && roots.length === 1 ? (roots[0] as XmlElement) : null;
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1).toLowerCase();
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name.toLowerCase(), decodeReferences(double ?? single ?? '')]),
  );
}

/** References in XHTML are those of HTML, so HTML's parser knows them all. The text holds no `<`, so it becomes one node. */
function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  const [node] = parseFragment(raw).childNodes;
  return node && 'value' in node ? node.value : raw;
}
