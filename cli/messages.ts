import type { Harm, Language, Level, Stance, Verdict } from '#engine/runtime';

/** Everything the command says in words. */
export interface Messages {
  help: string;
  claim: string;
  fact: string;
  source: string;
  verdicts: Readonly<Record<Verdict, string>>;
  harms: Readonly<Record<Harm, string>>;
  stances: Readonly<Record<Stance, string>>;
  /** `shown` findings in `texts` texts; `hidden` more were matched. */
  count(shown: number, hidden: number, texts: number): string;
  nothingRead: string;
  nothingMatched: string;
  nothingShown(hidden: number, level: Level): string;
}

/** The words in one language. */
export function messagesIn(lang: Language): Messages {
  return lang === 'zh' ? ZH : EN;
}

const EN: Messages = {
  help: `kebian: finds pseudo-scientific claims in text, on this machine

  kebian check [options] <file…>     txt, md, html, xhtml, jsonl; - is standard input

  --format pretty|json|jsonl         how results are written (pretty)
  --input-format txt|md|html|xhtml|jsonl   instead of what the file name says
  --level careful|balanced|thorough  how sure we must be to show a finding (balanced)
  --all                              pretty: list every finding, whatever its stance
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
  verdicts: { refuted: 'refuted', misleading: 'misleading', unproven: 'unproven', outdated: 'outdated' },
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
};

const ZH: Messages = {
  help: `kebian（科辨）：在本机上查找文字里的伪科学说法

  kebian check [选项] <文件…>        txt、md、html、xhtml、jsonl；- 表示标准输入

  --format pretty|json|jsonl         结果的写法（默认 pretty）
  --input-format txt|md|html|xhtml|jsonl   不看文件名，按此格式读
  --level careful|balanced|thorough  多有把握才显示：谨慎、均衡、细致（默认 balanced）
  --all                              pretty：不论立场，列出全部
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
  verdicts: { refuted: '与证据不符', misleading: '有误导', unproven: '缺乏证据', outdated: '已过时' },
  harms: { high: '危害高', medium: '危害中', low: '危害低' },
  stances: { asserted: '主张', negated: '否定', questioned: '质疑', attributed: '转述', debunked: '澄清', mentioned: '提及' },
  count: (shown, hidden, texts) => `${texts} 篇文字中有 ${shown} 处${hidden > 0 ? `；另有 ${hidden} 处未显示，用 --all 列出` : ''}。`,
  nothingRead: '没有读到任何文字。',
  nothingMatched: '没有匹配到规则。这不等于已经核实。',
  nothingShown: (hidden, level) => `按 ${level} 没有可显示的；有 ${hidden} 处谈到已知的说法，用 --all 列出。这不等于已经核实。`,
};
