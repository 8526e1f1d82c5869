import type { ReadBlock } from '../read-block.ts';

/** The name before a colon that opens a line of a chat, a thread or a transcript: `Lena:`, `@kofi (14:02):`, `王姐：`, `3楼 老马：`. */
const NAMED =
  /^\s*[[【(（「]?@?([\p{L}\p{N}_#][\p{L}\p{N}_ .·'’~-]{0,23}?)[\]】)）」]?\s*(?:[(（[【][^)）\]】]{1,20}[)）\]】])?\s*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*[:：]\s*\S/u;
/** How threads number their posts: 楼主, 3楼, #4. */
const FLOOR = /^\s*[[【(（]?(楼主|樓主|沙发|沙發|板凳|\d{1,4}\s?[楼樓Ff#]|[#＃]\s?\d{1,4}|[一二三四五六七八九十]+[楼樓])(?![\p{L}\p{N}])/u;
/** The hour before what was said: `14:03 …`, `[21:10] …`. */
const HOUR = /^\s*[[【(（]?\d{1,2}:\d{2}(?::\d{2})?[\]】)）]?\s+\S/;
/** A line that opens with a dash. */
const DASH = /^\s*[—–]{1,2}\s*[^\s—–]/;
/** Names that say what follows, or in what office, and not who: rumour and truth, question and answer, author and source, expert and reader. */
const LABEL =
  /[传傳谣謠真实實解释釋析辨辩辯论論证證据據源因议議示效功量标標题題摘注备備方第观觀问答問]|结果|結果|结论|結論|消息|讯息|訊息|说法|說法|误区|誤區|错误|錯誤|^(?:产地|產地|品名|用法|用量|成分|专家|專家|记者|記者|编辑|編輯|作者|时间|時間|地点|地點|网友|網友|读者|讀者|正文|导语|導語)|^(?:q|a|qa|questions?|answers?|myths?|facts?|claims?|reality|truth|verdict|rumou?rs?|notes?|tips?|warning|example|steps?|reasons?|source|author|date|time|place|title|summary|experts?|reporter|editor|rating|image|photo|video|ingredients|directions|dose|price|name|address|phone|email|subject|from|to|re|ps|nb|population|cases|deaths)\b/iu;
/** From this share of lines with a name on, a text is a conversation, not an article that quotes one. */
const LEAST_SHARE = 0.7;

/**
 * Gives each line of a written conversation its speaker, where the markup did not: who denies in the next line is somebody else.
 * Only where nearly every line has a name, a floor or a dash: 流言：… 真相：… and 品名：… 产地：… are no conversations.
 */
export function withSpeakers(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  if (blocks.length < 2 || blocks.some(({ speaker }) => (speaker ?? null) !== null)) return blocks;
  const turns = blocks.map(turnOf);
  const named = turns.filter((turn) => turn !== null);
  const written = blocks.filter(({ text }) => text.trim() !== '').length;
  if (named.some((name) => LABEL.test(name))) return blocks;
  if (new Set(named).size < 2 || named.length < LEAST_SHARE * written) return blocks;
  const speakers = new Map<string, object>();
  let current: object | null = null;
  return blocks.map((block, index) => {
    const name = turns[index];
    if (name) {
      current = speakers.get(name) ?? {};
      speakers.set(name, current);
    }
    return current === null ? block : { ...block, speaker: current };
  });
}

function turnOf({ text }: ReadBlock, index: number): string | null {
  // Neither a dash nor an hour says who: each line is another's.
  if (DASH.test(text)) return `${index}—`;
  const name = NAMED.exec(text)?.[1]?.trim().toLowerCase();
  if (name && /\p{L}/u.test(name)) return name;
  return FLOOR.exec(text)?.[1] ?? (HOUR.test(text) ? `${index}:` : null);
}
