import type { CueContext, Harm, Language, Level, MarkedAs, Stance } from '#engine/runtime';

/** Everything the command says in words. */
export interface Messages {
  help: string;
  claim: string;
  fact: string;
  source: string;
  verdicts: Readonly<Record<MarkedAs, string>>;
  harms: Readonly<Record<Harm, string>>;
  stances: Readonly<Record<Stance, string>>;
  /** `shown` findings in `texts` texts; `hidden` more were matched. */
  count(shown: number, hidden: number, texts: number): string;
  nothingRead: string;
  nothingMatched: string;
  nothingShown(hidden: number, level: Level): string;
  explanation: ExplanationMessages;
}

/** Why a finding is judged as it is. Confidences come written out, as `0.90`. */
interface ExplanationMessages {
  rule(id: string, claim: string): string;
  /** `words` are set off by marks of their own. */
  matched(words: string): string;
  /** Confidence by the matched words, before any cue. */
  alone(confidence: string): string;
  cues: string;
  noCues: string;
  /** The quoted words of a cue, where they stand, what they mean, and how strongly they speak for what. */
  cue(words: string, where: string, meaning: string, lean: string): string;
  /** Where a cue stands; `markup` cannot be seen on the page. */
  where: Readonly<Record<CueContext | 'markup', string>>;
  /** What the engine saw that is no cue of `rules/cues/`, by its id: ends a sentence as the `plain` words of a cue do. */
  signs: Readonly<Record<string, string>>;
  /** Said of any refuting cue in a heading or a title, where its grammar is not looked at and `plain` would mislead. */
  announces: string;
  leans: Readonly<Record<'for' | 'against', Readonly<Record<CueForce, string>>>>;
  judgement(stance: string, confidence: string): string;
  shown(level: Level, needed: string): string;
  notShown(level: Level, needed: string): string;
}

/** How strongly a cue speaks, in words. */
export type CueForce = 'strong' | 'medium' | 'weak';

/** The words in one language. */
export function messagesIn(lang: Language): Messages {
  return lang === 'zh' ? ZH : EN;
}

const EN: Messages = {
  help: `kebian: finds pseudo-scientific claims in text, on this machine

  kebian check [options] <file…>     txt, md, html, xhtml, jsonl; - is standard input
  kebian explain [options] <file…>   why each finding, shown or not, is judged as it is

  --format pretty|json|jsonl         check: how results are written (pretty)
  --input-format txt|md|html|xhtml|jsonl   instead of what the file name says
  --level careful|balanced|thorough  how sure we must be to show a finding (balanced)
  --all                              check, pretty: list every finding, whatever its stance
  --lang zh|en                       language of the messages (by LANG)
  --no-color                         plain text; so does NO_COLOR
  --data <folder>                    take rules/ and library/ from there
  -h, --help   -V, --version

JSON Lines, one answer a line, in order, as the lines come:
  {"id","text","title"?,"lang"?}  ->  {"id","findings":[{"rule","start","end","quote","stance","confidence","shown","verdict","harm"}]}
  start and end count UTF-16 units of "text", end exclusive. A bad line gives {"id":null,"line","error"}.

Exit status: 0 nothing shown, 1 something shown, 2 some input was bad, 70 internal error.
`,
  claim: 'Claim',
  fact: 'Fact',
  source: 'Source',
  verdicts: { refuted: 'refuted', misleading: 'misleading', unproven: 'unproven', outdated: 'outdated', own: 'own rule' },
  harms: { high: 'harm: high', medium: 'harm: medium', low: 'harm: low' },
  stances: {
    asserted: 'asserted',
    negated: 'negated',
    questioned: 'questioned',
    attributed: 'attributed',
    debunked: 'debunked',
    mentioned: 'mentioned',
  },
  count: (shown, hidden, texts) =>
    `${shown} ${shown === 1 ? 'finding' : 'findings'} in ${texts} ${texts === 1 ? 'text' : 'texts'}${hidden > 0 ? `; ${hidden} more not shown, --all lists them` : ''}.`,
  nothingRead: 'Nothing was read.',
  nothingMatched: 'No rule matched; that is not a verification.',
  nothingShown: (hidden, level) =>
    `Nothing to show at the level "${level}"; ${hidden} ${hidden === 1 ? 'place speaks' : 'places speak'} of a known claim, --all lists ${hidden === 1 ? 'it' : 'them'}. That is not a verification.`,
  explanation: {
    rule: (id, claim) => `Rule: ${id} · ${claim}`,
    matched: (words) => `Matched: ${words}`,
    alone: (confidence) => `By these words alone, confidence that the author asserts it: ${confidence}`,
    cues: 'Cues, strongest first:',
    noCues: 'Cues: none; nothing around it speaks for or against an assertion.',
    cue: (words, where, meaning, lean) => `${words} ${where}: ${meaning} (${lean})`,
    where: {
      text: 'in the text',
      heading: 'in the heading',
      title: 'in the title',
      before: 'in the text before',
      after: 'in the text after',
      markup: "in the page's markup",
    },
    signs: {
      wording: 'the wording of the passage as a whole, as learned from labelled texts; these words spoke loudest',
      'refuted-elsewhere': 'the same claim is refuted elsewhere in the text',
      'claim-review': 'the page says of itself that it checks claims',
    },
    announces: 'it announces a refutation',
    leans: {
      for: { strong: 'strong, for an assertion', medium: 'medium, for an assertion', weak: 'weak, for an assertion' },
      against: { strong: 'strong, against an assertion', medium: 'medium, against an assertion', weak: 'weak, against an assertion' },
    },
    judgement: (stance, confidence) => `Judged: ${stance}, confidence ${confidence}`,
    shown: (level, needed) => `Shown at the level "${level}", which needs ${needed}.`,
    notShown: (level, needed) => `Not shown at the level "${level}", which needs an assertion of ${needed} or more.`,
  },
};

const ZH: Messages = {
  help: `kebian（科辨）：在本机上查找文字里的伪科学说法

  kebian check [选项] <文件…>        txt、md、html、xhtml、jsonl；- 表示标准输入
  kebian explain [选项] <文件…>      逐处说明为什么这样判断，未显示的也说

  --format pretty|json|jsonl         check：结果的写法（默认 pretty）
  --input-format txt|md|html|xhtml|jsonl   不看文件名，按此格式读
  --level careful|balanced|thorough  多有把握才显示：谨慎、均衡、细致（默认 balanced）
  --all                              check 的 pretty：不论立场，列出全部
  --lang zh|en                       提示所用语言（默认看 LANG）
  --no-color                         不用颜色；设置 NO_COLOR 亦可
  --data <文件夹>                    改用该处的 rules/ 和 library/
  -h, --help   -V, --version

JSON Lines：逐行读入，逐行按序回答：
  {"id","text","title"?,"lang"?}  ->  {"id","findings":[{"rule","start","end","quote","stance","confidence","shown","verdict","harm"}]}
  start、end 是在 text 里的位置，以 UTF-16 单元计，不含 end。无效的行得到 {"id":null,"line","error"}。

退出状态：0 无可显示，1 有显示，2 有输入无效，70 内部错误。
`,
  claim: '说法',
  fact: '事实',
  source: '来源',
  verdicts: { refuted: '与证据不符', misleading: '有误导', unproven: '缺乏证据', outdated: '已过时', own: '自己的规则' },
  harms: { high: '危害高', medium: '危害中', low: '危害低' },
  stances: { asserted: '主张', negated: '否定', questioned: '质疑', attributed: '转述', debunked: '澄清', mentioned: '提及' },
  count: (shown, hidden, texts) => `${texts} 篇文字中有 ${shown} 处${hidden > 0 ? `；另有 ${hidden} 处未显示，用 --all 列出` : ''}。`,
  nothingRead: '没有读到任何文字。',
  nothingMatched: '没有匹配到规则。这不等于已经核实。',
  nothingShown: (hidden, level) => `按 ${level} 没有可显示的；有 ${hidden} 处谈到已知的说法，用 --all 列出。这不等于已经核实。`,
  explanation: {
    rule: (id, claim) => `规则：${id} · ${claim}`,
    matched: (words) => `匹配的词：${words}`,
    alone: (confidence) => `只看这些词，作者在主张的把握：${confidence}`,
    cues: '判断线索，由强到弱：',
    noCues: '判断线索：无，前后没有说明作者是否在主张的词。',
    cue: (words, where, meaning, lean) => `${where} ${words}：${meaning}（${lean}）`,
    where: { text: '正文', heading: '小标题', title: '标题', before: '前文', after: '后文', markup: '网页代码' },
    signs: {
      wording: '整段的措辞（从标注过的文字学得），这几个字最起作用',
      'refuted-elsewhere': '同一说法在文中别处已被驳斥',
      'claim-review': '网页自称在核查说法',
    },
    announces: '预告下面是澄清',
    leans: {
      for: { strong: '强，说明作者在主张', medium: '中，说明作者在主张', weak: '弱，说明作者在主张' },
      against: { strong: '强，说明作者不是在主张', medium: '中，说明作者不是在主张', weak: '弱，说明作者不是在主张' },
    },
    judgement: (stance, confidence) => `判断：${stance}，把握 ${confidence}`,
    shown: (level, needed) => `按 ${level} 显示，需要 ${needed}。`,
    notShown: (level, needed) => `按 ${level} 不显示：须是主张，把握至少 ${needed}。`,
  },
};
