import type { Locale } from '../messages/messages-for.ts';

/**
 * How a mistake is said in Chinese, and in English where the compiler speaks to those who have its files; `$1` and on are what the
 * compiler names. Where a key of the file stands before it, it is kept.
 */
const SAID: readonly (readonly [compiler: RegExp, simplified: string, traditional: string, english?: string])[] = [
  [/^not valid YAML: (.*)$/, '不是有效的 YAML，请检查缩进、引号和冒号（$1）', '不是有效的 YAML，請檢查縮排、引號和冒號（$1）'],
  [/^write it out: references .*$/, '不能用引用（*名称），请写全', '不能用引用（*名稱），請寫全'],
  [/^there is no rule here; .*$/, '这里没有规则，请粘贴或打开一个文件', '這裡沒有規則，請貼上或開啟一個檔案'],
  [/^no such key: (.*); remove .*$/, '没有这个键：$1。请删除，或改正写法', '沒有這個鍵：$1。請刪除，或改正寫法'],
  [/^must be one of (.*)$/, '只能是：$1', '只能是：$1'],
  [/^an id is lower-case .*$/, 'id 由小写字母和数字组成，用 - 连接，如 acid-body', 'id 由小寫字母和數字組成，用 - 連接，如 acid-body'],
  [/^an id has at most (\d+) .*$/, 'id 最多 $1 个字符', 'id 最多 $1 個字元'],
  [/^needs the claim in zh or en$/, '请写出说法：claim 下面要有 zh 或 en', '請寫出說法：claim 下面要有 zh 或 en'],
  [/^needs patterns in zh or en$/, '请写出句式：patterns 下面要有 zh 或 en', '請寫出句式：patterns 下面要有 zh 或 en'],
  [/^needs at least one slot$/, '至少要有一个词位', '至少要有一個詞位'],
  [/^at most six slots$/, '最多六个词位', '最多六個詞位'],
  [/^at most four slots.*$/, 'all 最多四个词位', 'all 最多四個詞位'],
  [
    /^a pattern is \{ordered.*$/,
    '句式写成 {ordered: [词位]} 或 {all: [词位]}，可以加 within、near、unless、confidence',
    '句式寫成 {ordered: [詞位]} 或 {all: [詞位]}，可以加 within、near、unless、confidence',
  ],
  [/^must not be empty$/, '不能为空', '不能為空'],
  [/^a note has at most (\d+) .*$/, '备注最多 $1 个字', '備註最多 $1 個字'],
  [/^Invalid input: expected (\w+), received undefined$/, '缺了这一项', '缺了這一項'],
  [/^Invalid input: expected object, received .*$/, '这里应当是一条规则，由“键: 值”组成', '這裡應當是一條規則，由「鍵: 值」組成'],
  [/^Invalid input: expected array, received .*$/, '这里应当是一个列表', '這裡應當是一個列表'],
  [/^Invalid input: expected (\w+), received (\w+)$/, '这里应当是 $1，写的是 $2', '這裡應當是 $1，寫的是 $2'],
  [/^the id (\S+) belongs to a rule of Kebian's; .*$/, 'id $1 是科辨自带规则的，请换一个', 'id $1 是科辨自帶規則的，請換一個'],
  [
    /^the id (\S+) belongs to a rule of another .*$/,
    'id $1 在你的另一个规则集里已经用了，请换一个',
    'id $1 在你的另一個規則集裡已經用了，請換一個',
  ],
  [
    /^the id (\S+) stands twice .*$/,
    'id $1 在这个规则集里出现了两次，每条规则要有自己的 id',
    'id $1 在這個規則集裡出現了兩次，每條規則要有自己的 id',
  ],
  [
    /^there is no concept (\S+); .*$/,
    '没有 $1 这个词类。请改正名称，或把词写出来',
    '沒有 $1 這個詞類。請改正名稱，或把詞寫出來',
    'there is no class of words $1; correct the name, or write the words out',
  ],
  [/^(\S+) has no words in (\w+); .*$/, '词类 $1 没有 $2 的词，请换一个或去掉', '詞類 $1 沒有 $2 的詞，請換一個或去掉'],
  [
    /^the pattern is too common: .* about (\d+) times .*, (\d+) are the most; .*$/,
    '句式太常见：普通文字每一百万字里约有 $1 处，最多 $2 处。请加一个词位，或换更长的词',
    '句式太常見：普通文字每一百萬字裡約有 $1 處，最多 $2 處。請加一個詞位，或換更長的詞',
  ],
  [/^"(.*)" has an empty alternative; .*$/, '“$1”里有空的一项，请去掉多余的 |', '「$1」裡有空的一項，請去掉多餘的 |'],
  [/^"(.*)": only a star at the end .*$/, '“$1”：* 只能在词尾，几个词用 " | " 隔开', '「$1」：* 只能在詞尾，幾個詞用 " | " 隔開'],
  [/^"(.*)" has no letters: .*$/, '“$1”里没有可以匹配的字', '「$1」裡沒有可以匹配的字'],
  [/^"(.*)": a star follows (\d+) .*$/, '“$1”：* 前面要有至少 $2 个拉丁字母', '「$1」：* 前面要有至少 $2 個拉丁字母'],
  [/^"(.*)": one letter is no phrase; .*$/, '“$1”：一个字母太短，请写一个词', '「$1」：一個字母太短，請寫一個詞'],
  [
    /^every slot has a one-character phrase; .*$/,
    '每个词位都有单字的词，至少要有一个词位的词都在两个字以上',
    '每個詞位都有單字的詞，至少要有一個詞位的詞都在兩個字以上',
  ],
  [/^near and unless need phrases .*$/, 'near 和 unless 的词要有两个字以上', 'near 和 unless 的詞要有兩個字以上'],
  [/^your sets hold (\d+) rules, (\d+) .*$/, '你的规则集一共有 $1 条规则，最多 $2 条', '你的規則集一共有 $1 條規則，最多 $2 條'],
  [/^your sets hold (\d+) phrases, (\d+) .*$/, '你的规则集一共有 $1 个词，最多 $2 个', '你的規則集一共有 $1 個詞，最多 $2 個'],
  [
    /^your sets come to (\d+) words .*, (\d+) are the most; .*$/,
    '连同引用的词类，你的规则集一共有 $1 个词，最多 $2 个。请少引用几个词类',
    '連同引用的詞類，你的規則集一共有 $1 個詞，最多 $2 個。請少引用幾個詞類',
  ],
  [
    /^your sets have (\d+) bytes of text, (\d+) .*$/,
    '你的规则集一共有 $1 字节，最多 $2 字节',
    '你的規則集一共有 $1 位元組，最多 $2 位元組',
  ],
];

/** Keys and numbers that lead to the place, as they stand before a mistake. */
const PLACE = /^((?:[\w-]+\.)*[\w-]+): (?=\S)/;

/** What is to be mended, in the reader's language; in English where nobody has said it yet. */
export function sayMistake(message: string, locale: Locale): string {
  const [place = ''] = PLACE.exec(message) ?? [];
  for (const [before, said] of [
    ['', message],
    [place, message.slice(place.length)],
  ] as const) {
    const known = SAID.find(([compiler]) => compiler.test(said));
    if (!known) continue;
    const [compiler, simplified, traditional, english] = known;
    if (locale === 'en') return english === undefined ? message : before + said.replace(compiler, english);
    return before.replace(/: $/, '：') + said.replace(compiler, locale === 'zh-CN' ? simplified : traditional);
  }
  return message;
}
