// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DecidingCue } from '#engine/runtime';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { sampleFacts, sampleFinding } from '../../support/gallery/samples.ts';
import { expectAccessible } from './expect-accessible.ts';

afterEach(cleanup);

function renderCard(overrides: Partial<CardProps> = {}) {
  const events = { onNext: vi.fn(), onRetry: vi.fn(), onOpenExplainer: vi.fn(), onClose: vi.fn() };
  const props: CardProps = {
    finding: sampleFinding('zh'),
    facts: sampleFacts(),
    others: 0,
    level: 'balanced',
    messages: messagesFor('zh-CN'),
    ...events,
    ...overrides,
  };
  const view = render(<Card {...props} />);
  return {
    ...view,
    ...events,
    card: screen.getByRole('dialog'),
    update: (changes: Partial<CardProps>) => view.rerender(<Card {...props} {...changes} />),
  };
}

const textOf = (element: Element) => element.textContent ?? '';

/** Opens the row with this title and gives what is in it. */
function open(title: string): HTMLElement {
  const summary = screen.getByText(title).closest('summary');
  const details = summary?.closest('details');
  if (!details) throw new Error(`no row "${title}"`);
  details.open = true;
  return details;
}

describe('Card', () => {
  it('says the fact, then the claim once, then the verdict', () => {
    const { card } = renderCard();
    const { explainer, rule } = sampleFacts();
    const order = [explainer.zh.short, rule.claim.zh, '与证据不符', '打开完整解释'].map((words) => textOf(card).indexOf(words));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(textOf(card).split(rule.claim.zh)).toHaveLength(2);
  });

  it('is named by the fact and does not take the focus', () => {
    const { card } = renderCard();
    expect(document.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(sampleFacts().explainer.zh.short);
    expect(card.getAttribute('aria-modal')).toBe('false');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the words on the page until the facts are read', () => {
    const { card, update } = renderCard({ facts: null });
    expect(card.getAttribute('aria-busy')).toBe('true');
    expect(textOf(card)).toContain('“酸性体质才是万病之源”');
    expect(screen.queryByText('打开完整解释')).toBeNull();
    update({ facts: sampleFacts() });
    expect(card.getAttribute('aria-busy')).toBe('false');
    expect(screen.getByText('打开完整解释')).toBeTruthy();
  });

  it('can still be traced when the facts cannot be read', () => {
    renderCard({ facts: 'unavailable' });
    expect(textOf(open('为什么标出这里？'))).toContain('acid-body，版本 3fa91c02');
  });

  it('offers to try again when the facts cannot be read, and only then', () => {
    const { onRetry, update } = renderCard({ facts: 'unavailable' });
    fireEvent.click(screen.getByText('再试一次'));
    expect(onRetry).toHaveBeenCalledOnce();
    update({ facts: null });
    expect(screen.queryByText('再试一次')).toBeNull();
    update({ facts: sampleFacts() });
    expect(screen.queryByText('再试一次')).toBeNull();
  });

  it('numbers the references of the reason by the order of the sources, and leaves none unresolved', () => {
    renderCard();
    const row = open('理由与来源');
    expect([...row.querySelectorAll('.card-reason sup')].map((sup) => textOf(sup).replace(/\D/g, ''))).toEqual(['2', '3']);
    expect(textOf(row)).not.toContain('[^');
    expect([...row.querySelectorAll('.card-sources cite')].map(textOf)).toEqual(
      ['who-cancer', 'fenton-2016', 'aicr-alkaline-2024'].map((id) => sampleFacts().sources.find((source) => source.id === id)?.title),
    );
  });

  it('opens sources in a new tab without a referrer', () => {
    renderCard();
    const links = [...open('理由与来源').querySelectorAll('a')];
    expect(links).toHaveLength(3);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
    expect(links[1]?.href).toBe('https://doi.org/10.1136/bmjopen-2015-010438');
  });

  it('never links to an address that is not of the web', () => {
    const facts = sampleFacts();
    facts.sources = facts.sources.map((source) => ({ ...source, address: 'javascript:alert(1)', identifier: 'isbn:1' }));
    renderCard({ facts });
    expect(open('理由与来源').querySelectorAll('a')).toHaveLength(0);
  });

  it('quotes provisions and laws word for word', () => {
    renderCard();
    const row = open('理由与来源');
    for (const { text } of [...sampleFacts().provisions, ...sampleFacts().laws]) {
      for (const line of text.split('\n')) expect([...row.querySelectorAll('blockquote p')].map(textOf)).toContain(line);
    }
  });

  it('names the matched words, the cues, and how to appeal', () => {
    renderCard({
      finding: sampleFinding('zh', {
        cues: [{ cue: 'label', stance: 'debunked', where: 'text', start: 0, end: 2, quote: '辟谣', strength: 0.85 }],
      }),
    });
    const words = textOf(open('为什么标出这里？'));
    expect(words).toContain('“酸性体质”、“万病之源”');
    expect(words).toContain('“辟谣”：表示澄清');
    expect(words).toContain('百分之 86，达到“均衡”档的标准；只看字面是百分之 90');
    expect(words).toContain('2026年11月22日版，9b41d07c');
    expect(words).toContain('申诉');
  });

  it('says where a cue stands that is not in the text itself, and puts into words what is no word of a cue', () => {
    const cue = (id: string, overrides: Partial<DecidingCue>): DecidingCue => ({
      cue: id,
      stance: 'debunked',
      where: 'text',
      start: 0,
      end: 2,
      quote: '辟谣',
      strength: 0.5,
      ...overrides,
    });
    const cues = [
      cue('label', { where: 'heading' }),
      cue('label', { where: 'after' }),
      cue('wording', { stance: 'asserted', where: 'before', quote: '千万' }),
      cue('refuted-elsewhere', { quote: '酸性体质致病' }),
      cue('claim-review', { where: 'title', quote: 'ClaimReview' }),
    ];
    const linesIn = (locale: string) => {
      renderCard({ messages: messagesFor(locale), finding: sampleFinding('zh', { cues }) });
      const lines = [...document.querySelectorAll('.card-trace li')].map(textOf);
      cleanup();
      return lines;
    };
    expect(linesIn('zh-CN')).toEqual([
      '小标题里的“辟谣”：表示澄清',
      '后文的“辟谣”：表示澄清',
      '整段的措辞（如“千万”）：像是主张',
      '同一说法在文中别处已被驳斥',
      '网页自称在核查说法',
    ]);
    expect(linesIn('zh-TW').slice(0, 3)).toEqual([
      '小標題裡的「辟谣」：表示澄清',
      '後文的「辟谣」：表示澄清',
      '整段的措辭（如「千万」）：像是主張',
    ]);
    expect(linesIn('en')).toEqual([
      '“辟谣” in the heading debunks',
      '“辟谣” in the text after debunks',
      'the wording of the passage, such as “千万”, sounds like an assertion',
      'the same claim is refuted elsewhere in the text',
      'the page says of itself that it checks claims',
    ]);
  });

  it('names the five strongest cues, each once and in its longest words', () => {
    const quotes = ['一', '一', '二', '三', '四', '五', '说五', '六'];
    const cues = quotes.map(
      (quote, index): DecidingCue => ({
        cue: index < 6 ? `cue-${index}` : 'cue-5',
        stance: 'asserted',
        where: 'text',
        start: 0,
        end: 1,
        quote,
        strength: 0.5,
      }),
    );
    renderCard({ finding: sampleFinding('zh', { cues }) });
    const lines = [...open('为什么标出这里？').querySelectorAll('li')].map(textOf);
    expect(lines).toEqual(['一', '二', '三', '四', '说五'].map((quote) => `“${quote}”：表示主张`));
  });

  it('cuts a cue that is a whole quotation, and sets it in marks once', () => {
    const quote = `“${'长'.repeat(60)}”`;
    const cues: DecidingCue[] = [{ cue: 'quotation', stance: 'attributed', where: 'text', start: 0, end: 62, quote, strength: 0.6 }];
    renderCard({ finding: sampleFinding('zh', { cues }) });
    expect(textOf(open('为什么标出这里？'))).toContain(`“${'长'.repeat(30)}…”：表示转述`);
  });

  it('offers the next finding only where there is one, and speaks it only when asked', () => {
    const { card, update, onNext } = renderCard({ others: 2 });
    const fact = document.getElementById(card.getAttribute('aria-labelledby') ?? '');
    expect(fact?.getAttribute('aria-live')).toBe('off');
    fireEvent.click(screen.getByText('下一条（还有 2 条）'));
    expect(onNext).toHaveBeenCalledOnce();
    expect(fact?.getAttribute('aria-live')).toBe('polite');
    update({ others: 0 });
    expect(screen.queryByText(/下一条/)).toBeNull();
  });

  it('closes its rows when another finding is shown', () => {
    const { update } = renderCard();
    open('理由与来源');
    update({ finding: sampleFinding('zh', { start: 40, rule: 'left-right-brain' }) });
    expect(screen.getByText('理由与来源').closest('details')?.open).toBe(false);
  });

  it('tells when it is to be closed and when the explainer is wanted', () => {
    const { card, onClose, onOpenExplainer } = renderCard();
    fireEvent.click(within(card).getByLabelText('关闭'));
    fireEvent.click(within(card).getByText('打开完整解释'));
    expect([onClose.mock.calls.length, onOpenExplainer.mock.calls.length]).toEqual([1, 1]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('is accessible in %s, closed and open', async (locale) => {
    const { container } = renderCard({ messages: messagesFor(locale), others: 1 });
    await expectAccessible(container);
    for (const row of container.querySelectorAll('details')) row.open = true;
    await expectAccessible(container);
  });

  it("says of the user's own rule whose it is, in his words, and gives no verdict, source or explainer", async () => {
    const { card, container } = renderCard({
      finding: sampleFinding('zh', { verdict: 'own' }),
      facts: { own: { id: 'hot-milk', claim: { en: 'Milk feeds only while it is hot' }, note: '课上讨论过。', set: '课堂' } },
    });
    const { t } = messagesFor('zh-CN');
    for (const words of [t.own.card('课堂'), 'Milk feeds only while it is hot', '课上讨论过。', t.own.appeal]) {
      expect(textOf(card)).toContain(words);
    }
    for (const words of [t.card.open, t.card.evidence, t.verdict.refuted, t.card.appealHow]) {
      expect(textOf(card)).not.toContain(words);
    }
    await expectAccessible(container);
  });
});
