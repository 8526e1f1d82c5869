/** What somebody does with a page, or waits for, until it stands as it is looked at. */
export type Step =
  | { click: string }
  | { press: string }
  /** Pixels from the top, or as far as it goes. */
  | { scrollTo: number | 'end' }
  /** The pointer, in pixels of the viewport. */
  | { pointAt: readonly [number, number] }
  /** Until an element matches. */
  | { until: string }
  /** Until exactly these quotations are painted. A page without Kebian goes on at once. */
  | { marked: readonly string[] };

/** A page that reproduces one trouble of the web, and how Kebian is to read it. */
export interface Structure {
  /** In the folder `structures`. */
  file: string;
  trouble: string;
  steps?: readonly Step[];
  /** What is painted in sight after the last step, through frames and shadow roots, in page order. White space is one space. */
  marked: readonly string[];
  /** What stands in the page, speaks of a claim too, and must not be painted. */
  unmarked?: readonly string[];
  /** How the command line reads the same page: the file as it stands, what the browser has made of it, or not at all, for this reason. */
  onCommandLine: 'file' | 'settled' | { not: string };
}

const FRAMES = 'A file holds its frames by address only; the command line reads one file.';

/** One entry a page. */
export const STRUCTURES: readonly Structure[] = [
  {
    file: 'wechat-article.html',
    trouble: 'an article that is hidden until a script has run, in nested sections and spans',
    steps: [{ until: '[data-state=shown]' }],
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'],
    onCommandLine: 'file',
  },
  {
    file: 'feed-infinite.html',
    trouble: 'a feed that grows at the end and keeps only what is near the viewport',
    steps: [
      // Without Kebian nothing else waits for it, and an empty feed has no end to scroll to.
      { until: '[data-loaded="10"]' },
      { marked: ['酸性体质容易得癌'] },
      { scrollTo: 'end' },
      { until: '[data-loaded="20"]' },
      { scrollTo: 'end' },
      { until: '[data-loaded="30"]' },
      { scrollTo: 'end' },
      { until: '[data-loaded="40"]' },
      { marked: ['微波炉加热的饭菜会致癌'] },
      { scrollTo: 'end' },
      { until: '[data-loaded="50"]' },
      { scrollTo: 'end' },
      { until: '[data-loaded="60"]' },
      { scrollTo: 'end' },
      { marked: ['打疫苗会导致孩子自闭症'] },
      { scrollTo: 0 },
      { until: '[data-index="0"]' },
    ],
    marked: ['酸性体质容易得癌'],
    onCommandLine: 'settled',
  },
  {
    file: 'forum-nested-quotes.html',
    trouble: 'a thread whose answers carry the posts they answer, one in the other',
    marked: ['微波炉加热的饭菜会致癌', '酸性体质是百病'],
    unmarked: ['微波炉加热食物会致癌', '用微波炉热菜会致癌', 'Vaccines cause autism, my cousin saw it happen'],
    onCommandLine: 'file',
  },
  {
    file: 'qa-page.html',
    trouble: 'a question that asks whether, an answer that denies, another that asserts',
    marked: ['微波炉加热的饭菜会致癌'],
    unmarked: [
      '微波炉加热食物会致癌吗',
      '用微波炉热饭真的会致癌吗',
      '转基因食品会让人不孕不育，是不是',
      '微波加热致癌是流传',
      '转基因食品会导致不孕不育',
    ],
    onCommandLine: 'file',
  },
  {
    file: 'news-with-related.html',
    trouble: 'an article among navigation, references, related links and comments',
    marked: ['酸性体质是百病'],
    unmarked: [
      '螃蟹和柿子一起吃会中毒',
      '打了mRNA疫苗会改变人的DNA',
      '微波炉加热食物会致癌',
      '登月是假的',
      '5G chips are hidden in vaccines',
      'Vaccines cause autism',
      '热柠檬水能杀死癌细胞',
      '转基因食品会让人不孕不育',
      '超级月亮会引发大地震',
    ],
    onCommandLine: 'file',
  },
  {
    file: 'rerender.html',
    trouble: 'a framework that puts equal text and equal subtrees in the place of the old',
    steps: [
      { until: '[data-state=still]' },
      { marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'] },
      { click: '#again' },
      { click: '#again' },
      { click: '#again' },
    ],
    marked: ['微波炉加热的饭菜会致癌', '酸性体质是百病'],
    onCommandLine: 'settled',
  },
  {
    file: 'mutating-60.html',
    trouble: 'a corner that changes sixty times a second',
    steps: [{ until: '[data-state=busy]' }, { marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'] }, { click: '#stop' }],
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'],
    onCommandLine: 'settled',
  },
  {
    file: 'frames-nested.html',
    trouble: 'frames in frames of the same site',
    marked: ['量子波动速读让孩子几分钟', '酸性体质是百病', '微波炉加热的饭菜会致癌'],
    unmarked: ['疫苗会导致自闭症'],
    onCommandLine: { not: FRAMES },
  },
  {
    file: 'frames-scripted.html',
    trouble: 'frames without an address, filled and written by a script',
    marked: ['登月是假的', '螃蟹和柿子一起吃会中毒'],
    onCommandLine: { not: FRAMES },
  },
  {
    file: 'frames-small.html',
    trouble: 'frames hardly larger than a sentence',
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'],
    onCommandLine: { not: FRAMES },
  },
  {
    file: 'frames-srcdoc.html',
    trouble: 'frames written into attributes, one in the other',
    marked: ['转基因食品会让人不孕不育', '足贴一晚上就能排出体内毒素'],
    onCommandLine: { not: 'Text in an attribute is no text of the file; the command line opens no frames.' },
  },
  {
    file: 'shadow-open.html',
    trouble: 'open shadow roots, written and scripted, with slots, one in the other',
    steps: [{ until: '[data-state=filled]' }],
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌', '量子波动速读让孩子几分钟', '打疫苗会导致孩子自闭症'],
    onCommandLine: 'settled',
  },
  {
    file: 'shadow-closed.html',
    trouble: 'closed shadow roots, written and scripted',
    marked: ['螃蟹和柿子一起吃会中毒', '热柠檬水能杀死癌细胞', '超级月亮会引发大地震'],
    onCommandLine: { not: 'A closed root made by a script is in no serialisation of the page.' },
  },
  {
    file: 'gbk.html',
    trouble: 'an old page in GBK that calls itself GB 2312, served without a charset',
    marked: ['酸性体质是百病'],
    unmarked: ['疫苗会导致自闭症'],
    onCommandLine: 'file',
  },
  {
    file: 'big5.html',
    trouble: 'an old page in Big5, served without a charset',
    marked: ['微波爐加熱的飯菜會致癌'],
    onCommandLine: 'file',
  },
  {
    file: 'ruby.xhtml',
    trouble: 'XHTML read as XML, with readings beside the characters and marked sections of plain text',
    marked: ['酸ㄙㄨㄢ性ㄒㄧㄥˋ體ㄊㄧˇ質ㄓˊ是百(ㄅㄞˇ)病', '微波爐加熱的飯菜會致癌', '量子波動速讀讓孩子幾分鐘'],
    unmarked: ['疫苗會導致自閉症'],
    onCommandLine: 'file',
  },
  {
    file: 'rtl.html',
    trouble: 'Chinese and English sentences in pages that run from right to left',
    marked: ['酸性体质是百病', 'Vaccines cause autism', 'Microwaved food causes cancer', '疫苗会改变人的DNA'],
    unmarked: ['vaccines cause autism has been debunked'],
    onCommandLine: 'file',
  },
  {
    file: 'two-megabytes.html',
    trouble: 'two megabytes in a few very long paragraphs',
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌', '超级月亮会引发大地震'],
    onCommandLine: 'file',
  },
  {
    file: 'trusted-types-csp.html',
    trouble: 'a strict policy, Trusted Types required, and a default policy that throws',
    marked: ['acidic body is the root of all disease', 'vaccines cause autism'],
    onCommandLine: 'settled',
  },
  {
    file: 'clears-highlights.html',
    trouble: 'a page with highlights of its own, which clears all that are registered',
    steps: [
      { until: '[data-state=still]' },
      { click: '#clear' },
      { pointAt: [300, 300] },
      { marked: ['微波炉加热的饭菜会致癌', '酸性体质是百病'] },
      { click: '#find' },
      { pointAt: [310, 310] },
    ],
    marked: ['微波炉加热的饭菜会致癌', '酸性体质是百病'],
    onCommandLine: 'file',
  },
  {
    file: 'editors.html',
    trouble: 'editors of every make, which are left alone',
    steps: [
      { marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'] },
      { click: '#area' },
      { press: 'End' },
      { press: 'a' },
      { click: '.ProseMirror p' },
      { press: 'End' },
      { press: 'b' },
    ],
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'],
    unmarked: [
      '打疫苗会导致孩子自闭症',
      '登月是假的',
      '转基因食品会让人不孕不育',
      '螃蟹和柿子一起吃会中毒',
      '超级月亮会引发大地震',
      '疫苗里有芯片',
    ],
    onCommandLine: 'file',
  },
  {
    file: 'spa-navigation.html',
    trouble: 'a page that exchanges its article and its address by script',
    steps: [
      { marked: ['微波炉加热的饭菜会致癌'] },
      { click: '#to-moon' },
      { marked: ['登月是假的'] },
      { click: '#to-kitchen' },
      { marked: ['微波炉加热的饭菜会致癌'] },
      { click: '#to-moon' },
    ],
    marked: ['登月是假的'],
    onCommandLine: 'settled',
  },
  {
    file: 'split-inline.html',
    trouble: 'sentences split by elements, entities, soft hyphens and zero-width characters; lists and tables',
    marked: [
      '酸性体质是百病',
      '微波炉加热的饭菜会致癌',
      'ac\u00adidic body is the root of all dis\u00adease',
      '打疫\u200b苗会\u200b导致孩子自\u200b闭症',
      '转基因食品会让人不孕不育',
      'microwaved food causes cancer',
      '螃蟹和柿子一起吃会中毒',
      '足贴一晚上就能排出体内毒素',
      '登月是假的',
      '超级月亮会引发大地震',
      '疫苗会改变人的DNA',
      '放血可以救中风',
    ],
    unmarked: ['能杀死癌细胞，是两行字', '几分钟看完一本书的孩子'],
    onCommandLine: 'file',
  },
  {
    file: 'hidden-text.html',
    trouble: 'text that is folded away or hidden, and shown later',
    steps: [{ marked: ['蒜水可以预防新冠'] }, { click: '#unfold' }, { marked: ['疫苗里有芯片', '蒜水可以预防新冠'] }, { click: '#reveal' }],
    marked: ['疫苗里有芯片', '蒜水可以预防新冠', '防辐射服才能保护胎儿'],
    unmarked: ['癌症的特效药早就有了，被药厂隐瞒'],
    onCommandLine: { not: 'What is hidden in the browser is plain text in the file.' },
  },
  {
    file: 'boxed-spans.html',
    trouble: 'inline elements that a style sheet lays out as boxes of their own',
    marked: ['酸性体质容易得癌'],
    unmarked: ['致癌物黄曲霉毒素', '百病之源栏目'],
    onCommandLine: { not: 'A file has no layout.' },
  },
  {
    file: 'fullscreen.html',
    trouble: 'an element that fills the screen, and a modal dialog',
    steps: [{ marked: ['打疫苗会导致孩子自闭症', '酸性体质是百病'] }, { click: '#ask' }],
    marked: ['打疫苗会导致孩子自闭症', '酸性体质是百病', '微波炉加热的饭菜会致癌'],
    onCommandLine: 'file',
  },
  {
    file: 'print.html',
    trouble: 'a page with another face on paper',
    marked: ['酸性体质是百病', '微波炉加热的饭菜会致癌'],
    unmarked: ['转基因食品会让人不孕不育'],
    onCommandLine: 'file',
  },
];
