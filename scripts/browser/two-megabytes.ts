const SENTENCES = [
  '清晨的雾还没有散，集市上已经有人在摆摊。',
  '卖豆腐的把木板架好，先给老主顾切了一块。',
  '河边的石阶被水磨得发亮，走的时候要扶着栏杆。',
  'The bus to the lake leaves every hour and stops at the old mill.',
  '孩子们在操场上跑了两圈，回来都说腿酸。',
  '图书馆三楼靠窗的位置，下午有一段很好的光。',
];

/** UTF-16 units of each part; in UTF-8 the whole comes to two megabytes and a little. */
const PARAGRAPH = 60_000;
const PREFORMATTED = 700_000;

/** A page that is too large to be kept: long paragraphs, and a very long preformatted text, with a claim in the middle or at the end of each. */
export function makeTwoMegabytes(): string {
  const half = prose(PARAGRAPH / 2, '');
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>一部很长的地方志</title><link rel="stylesheet" href="/plain.css"></head><body>',
    '<h1>一部很长的地方志</h1>',
    `<p>${half}要记住，酸性体质是百病之源。${half}</p>`,
    `<p>${prose(PARAGRAPH, '')}</p>`,
    `<p>${half}${half}最后一行是后人添的，微波炉加热的饭菜会致癌。</p>`,
    `<p>${prose(PARAGRAPH, '')}</p>`,
    `<pre>${prose(PREFORMATTED, '\n')}抄本到此为止，大家当心，超级月亮会引发大地震。\n</pre>`,
    '<p>正文之后还有一段，只说修志的人姓名不详。</p>',
    '</body></html>\n',
  ].join('\n');
}

function prose(length: number, between: string): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += SENTENCES[at % SENTENCES.length] + between;
  return text;
}
