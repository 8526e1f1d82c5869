import type { Finding } from '#engine/runtime';
import type { RuleFacts } from '#engine/schema';
import type { IndexEntry } from '../../../components/library/index-entry.ts';
import type { Mistake, ShownSet } from '../../../components/own-rules/own-set.ts';
import type { ListedFinding } from '../../../components/popup/listed-finding.ts';

const QUOTES = {
  zh: '酸性体质才是万病之源',
  en: 'An acidic body is the root of every disease',
};

const WORDS = {
  zh: ['酸性体质', '万病之源'],
  en: ['acidic body', 'root of', 'every disease'],
};

/** A finding in a Chinese or an English text, with overrides. */
export function sampleFinding(lang: 'zh' | 'en', overrides: Partial<Finding> = {}): Finding {
  const start = 12;
  const quote = QUOTES[lang];
  return {
    rule: 'acid-body',
    version: '3fa91c02',
    quote,
    start,
    end: start + quote.length,
    stance: 'asserted',
    confidence: 0.86,
    confidenceOfWords: 0.9,
    verdict: 'refuted',
    harm: 'medium',
    words: WORDS[lang].map((word) => ({ start: start + quote.indexOf(word), end: start + quote.indexOf(word) + word.length })),
    cues: [],
    ...overrides,
  };
}

/** All that is known of a rule, with overrides. */
export function sampleFacts(overrides: Partial<RuleFacts> = {}): RuleFacts {
  return {
    rule: {
      id: 'acid-body',
      topic: 'nutrition',
      claim: {
        zh: '酸性体质是百病之源，喝碱性水、吃碱性食物能防癌治病',
        en: 'An acidic body causes disease; alkaline food, alkaline water or baking soda prevents or cures it',
      },
      verdict: 'refuted',
      harm: 'medium',
      reviewed: '2026-11-22',
      expires: '2028-11-22',
    },
    explainer: {
      zh: {
        id: 'acid-body',
        lang: 'zh',
        title: '人体没有“酸性体质”，血液酸碱度由肺和肾稳住',
        short: '血液的酸碱度由肺和肾稳定在很窄的范围内，食物和饮水改变不了它，碱性水也不能防癌治病。',
        sources: ['who-cancer', 'aicr-alkaline-2024', 'fenton-2016'],
        reviewed: '2026-11-22',
        parts: {
          fact: [
            '健康人的血液pH值在7.35到7.45之间，由呼吸和肾脏随时调节。[^aicr-alkaline-2024]',
            '吃下的食物会改变尿液的酸碱度，这正是身体在排出多余的酸或碱，并不表示血液变了。',
          ],
          claim: ['“酸性体质是百病之源，癌细胞在碱性环境里活不下去，多喝碱性水、多吃碱性食物就能防癌治病。”'],
          why: [
            '一项系统综述检索了8278篇文献，没有发现膳食酸负荷或碱性水与癌症有关的可靠证据，推销这类产品没有依据。[^fenton-2016][^aicr-alkaline-2024]',
            '肿瘤周围偏酸，是肿瘤自身代谢造成的结果，不是原因；喝下去的水先经过强酸性的胃，到不了那里。[^who-cancer]',
          ],
          trick: ['把“尿液的酸碱度”“肿瘤周围的酸碱度”和“全身的体质”当成一回事，再卖调节它的产品。'],
          instead: ['想降低患癌风险，可靠的做法是不吸烟、少饮酒、多吃蔬菜水果、按时筛查。已经确诊的，请和医生商量治疗，不要用饮水替代。'],
        },
      },
      en: {
        id: 'acid-body',
        lang: 'en',
        title: 'There is no “acidic body”: lungs and kidneys keep the blood steady',
        short:
          'Lungs and kidneys hold the acidity of blood within a narrow range. Food and water do not change it, and alkaline water prevents no disease.',
        sources: ['who-cancer', 'aicr-alkaline-2024', 'fenton-2016'],
        reviewed: '2026-11-22',
        parts: {
          fact: [
            'The blood of a healthy person has a pH between 7.35 and 7.45, kept there from breath to breath by the lungs and by the kidneys.[^aicr-alkaline-2024]',
            'What you eat changes the acidity of urine. That is the body getting rid of the surplus, not a sign that the blood has changed.',
          ],
          claim: [
            '“An acidic body is the root of every disease. Cancer cannot survive in an alkaline environment, so drink alkaline water.”',
          ],
          why: [
            'A systematic review went through 8,278 papers and found no sound evidence that dietary acid or alkaline water has anything to do with cancer; it calls the promotion of such products unjustified.[^fenton-2016][^aicr-alkaline-2024]',
            'The surroundings of a tumour are acidic because of the tumour, not the other way round, and the water you drink passes through a strongly acidic stomach first.[^who-cancer]',
          ],
          trick: [
            'The acidity of urine, of a tumour’s surroundings and of “the whole body” are treated as one thing, and then something is sold to adjust it.',
          ],
          instead: [
            'What lowers the risk of cancer is not smoking, drinking little, eating vegetables and fruit, and going to screening. After a diagnosis, talk about treatment with a doctor; water is no substitute.',
          ],
        },
      },
    },
    sources: [
      {
        id: 'fenton-2016',
        title: 'Systematic review of the association between dietary acid load, alkaline water and cancer',
        publisher: 'BMJ Open',
        kind: 'journal',
        lang: 'en',
        identifier: 'doi:10.1136/bmjopen-2015-010438',
        date: '2016-06-13',
        seen: '2026-11-20',
        says: {
          zh: '系统检索后几乎没有证据支持膳食酸负荷或碱性水影响癌症，推广碱性饮食防癌没有依据。',
          en: 'There is almost no evidence for or against diet-induced acidity or alkaline water in cancer; promotion of either is not justified.',
        },
        excerpt: 'Promotion of alkaline diet and alkaline water to the public for cancer prevention or treatment is not justified.',
      },
      {
        id: 'who-cancer',
        title: '癌症：实况报道',
        publisher: '世界卫生组织',
        kind: 'official',
        lang: 'zh-CN',
        address: 'https://www.who.int/zh/news-room/fact-sheets/detail/cancer',
        date: '2025-02',
        seen: '2026-11-20',
        says: {
          zh: '不吸烟、保持健康体重、健康饮食、运动、少饮酒等可以减少癌症。',
          en: 'Cancer can be reduced by not smoking, a healthy weight and diet, exercise and little alcohol.',
        },
        excerpt: '目前可以预防30%至50%的癌症',
      },
      {
        id: 'aicr-alkaline-2024',
        title: 'Alkaline Diets: What to Know and Misunderstandings about Cancer Risk',
        publisher: 'American Institute for Cancer Research',
        kind: 'organisation',
        lang: 'en',
        address: 'https://www.aicr.org/resources/blog/alkaline-diets/',
        date: 'undated',
        seen: '2026-11-21',
        says: { zh: '食物改变不了血液的酸碱度。', en: 'Food does not change the acidity of blood.' },
        excerpt: 'the acid-base balance of blood is tightly regulated',
      },
    ],
    provisions: [
      {
        id: 'opinions-11',
        number: '（十一）',
        section: '二、强化全社会科普责任',
        title: '公民要自觉提升科学素质',
        text: '（十一）公民要自觉提升科学素质。公民要积极参与科普活动，主动学习、掌握、运用科技知识，自觉抵制伪科学、反科学等不良现象。',
      },
      {
        id: 'opinions-25',
        number: '（二十五）',
        section: '六、营造热爱科学、崇尚创新的社会氛围',
        title: '加强科普领域舆论引导',
        text: '（二十五）加强科普领域舆论引导。坚持正确政治立场，强化科普舆论阵地建设和监管。增强科普领域风险防控意识和国家安全观念，强化行业自律规范。建立科技创新领域舆论引导机制，掌握科技解释权。坚决破除封建迷信思想，打击假借科普名义进行的抹黑诋毁和思想侵蚀活动，整治网络传播中以科普名义欺骗群众、扰乱社会、影响稳定的行为。',
      },
    ],
    laws: [
      {
        id: 'food-safety-law-73',
        law: '中华人民共和国食品安全法',
        version: '2021-04-29 修正',
        article: '第七十三条',
        text: '第七十三条 食品广告的内容应当真实合法，不得含有虚假内容，不得涉及疾病预防、治疗功能。食品生产经营者对食品广告内容的真实性、合法性负责。\n县级以上人民政府食品安全监督管理部门和其他有关部门以及食品检验机构、食品行业协会不得以广告或者其他形式向消费者推荐食品。消费者组织不得以收取费用或者其他牟取利益的方式向消费者推荐食品。',
      },
    ],
    tactics: [
      {
        id: 'conceptual-confusion',
        name: { zh: '混淆概念', en: 'Conceptual confusion' },
        what: {
          zh: '用同一个词指两样不同的东西，悄悄把一样的性质搬到另一样上。',
          en: 'One word is used for two different things, and what holds for the first is quietly moved to the second.',
        },
        spot: {
          zh: '这个词在科学里指什么，在这段话里指的还是同一个东西吗？',
          en: 'What does this word mean in science, and does it still mean that here?',
        },
      },
    ],
    edition: { hash: '9b41d07ce2f8', date: '2026-11-22' },
    ...overrides,
  };
}

/** Findings of a page, one for each verdict and one more. */
export function sampleList(content: 'zh' | 'en'): ListedFinding[] {
  const rows: Omit<ListedFinding, 'key'>[] =
    content === 'zh'
      ? [
          { rule: 'acid-body', quote: '酸性体质才是万病之源', title: '人体没有“酸性体质”，血液酸碱度由肺和肾稳住', verdict: 'refuted' },
          {
            rule: 'left-right-brain',
            quote: '开发右脑之后，孩子看一遍就能把整本书倒背如流，学校里学不到这些',
            title: '没有“左脑人”和“右脑人”',
            verdict: 'refuted',
          },
          { rule: 'climate-natural', quote: '现在的变暖只是太阳的自然周期', title: '当今的变暖主要来自人类排放', verdict: 'misleading' },
          { rule: 'supermoon-quake', quote: '超级月亮一来必有大地震', title: '超级月亮不能用来预报地震', verdict: 'unproven' },
          {
            rule: 'egg-limit',
            quote: 'An egg a day clogs your arteries',
            title: '健康人每天一个鸡蛋不增加心血管风险',
            verdict: 'outdated',
          },
        ]
      : [
          {
            rule: 'acid-body',
            quote: 'An acidic body is the root of every disease',
            title: 'There is no “acidic body”: lungs and kidneys keep the blood steady',
            verdict: 'refuted',
          },
          { rule: 'left-right-brain', quote: '开发右脑就能过目不忘', title: 'Nobody is left-brained or right-brained', verdict: 'refuted' },
          {
            rule: 'climate-natural',
            quote: 'Today’s warming is nothing but a natural cycle of the Sun',
            title: 'Today’s warming comes mainly from what people emit',
            verdict: 'misleading',
          },
          {
            rule: 'supermoon-quake',
            quote: 'A supermoon always brings a big earthquake',
            title: 'A supermoon does not forecast an earthquake',
            verdict: 'unproven',
          },
          {
            rule: 'egg-limit',
            quote: 'An egg a day clogs your arteries',
            title: 'For healthy people an egg a day does not raise the risk of heart disease',
            verdict: 'outdated',
          },
        ];
  return rows.map((row, key) => ({ key, ...row }));
}

/** Entries of a small library. */
export function sampleIndex(): IndexEntry[] {
  return [
    {
      id: 'acid-body',
      topic: 'nutrition',
      verdict: 'refuted',
      title: {
        zh: '人体没有“酸性体质”，血液酸碱度由肺和肾稳住',
        en: 'There is no “acidic body”: lungs and kidneys keep the blood steady',
      },
      claim: {
        zh: '酸性体质是百病之源，喝碱性水、吃碱性食物能防癌治病',
        en: 'An acidic body causes disease; alkaline food, alkaline water or baking soda prevents or cures it',
      },
    },
    {
      id: 'egg-limit',
      topic: 'nutrition',
      verdict: 'outdated',
      title: {
        zh: '健康人每天一个鸡蛋不增加心血管风险',
        en: 'For healthy people an egg a day does not raise the risk of heart disease',
      },
      claim: { zh: '鸡蛋胆固醇高，每周不能超过三个', en: 'Eggs are full of cholesterol; no more than three a week' },
    },
    {
      id: 'left-right-brain',
      topic: 'brain-psychology',
      verdict: 'refuted',
      title: { zh: '没有“左脑人”和“右脑人”', en: 'Nobody is left-brained or right-brained' },
      claim: {
        zh: '左脑管逻辑，右脑管创造，开发右脑就能过目不忘',
        en: 'The left brain is for logic and the right for creativity; training the right gives perfect memory',
      },
    },
    {
      id: 'climate-natural',
      topic: 'climate',
      verdict: 'misleading',
      title: { zh: '当今的变暖主要来自人类排放', en: 'Today’s warming comes mainly from what people emit' },
      claim: {
        zh: '气候一直在变，现在的变暖与人类无关',
        en: 'The climate has always changed; today’s warming has nothing to do with people',
      },
    },
    {
      id: 'supermoon-quake',
      topic: 'earthquakes-disasters',
      verdict: 'unproven',
      title: { zh: '超级月亮不能用来预报地震', en: 'A supermoon does not forecast an earthquake' },
      claim: { zh: '超级月亮一来，几天内必有大地震', en: 'A supermoon brings a big earthquake within days' },
    },
  ];
}

/** Sets of a user's own rules, in every state. */
export function sampleSets(): ShownSet[] {
  const mistakes = sampleMistakes();
  return [
    { id: 'a', name: '营养课 · 初二', text: 'id: hot-milk', isOn: true, rules: 3, state: 'ready', mistakes: [] },
    {
      id: 'b',
      name: 'Kitchen myths for the spring issue, second draft',
      text: 'id: hot-milk',
      isOn: false,
      rules: 12,
      state: 'ready',
      mistakes: [],
    },
    { id: 'c', name: '旧规则', text: 'id: hot-milk', isOn: true, rules: 1, state: 'refused', mistakes: mistakes.slice(0, 1) },
    { id: 'd', name: '', text: '', isOn: false, rules: 0, state: 'damaged', mistakes: [] },
  ];
}

export function sampleMistakes(): Mistake[] {
  return [
    { line: 7, message: 'there is no concept $dairy-of-mine; add rules/concepts/dairy-of-mine.yaml or correct the name' },
    { line: 12, message: 'must not be empty' },
  ];
}
