// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplainerArticle } from '../../../components/library/ExplainerArticle.tsx';
import { ExplainerIndex } from '../../../components/library/ExplainerIndex.tsx';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { sampleFacts, sampleIndex } from '../../support/gallery/samples.ts';
import { expectAccessible } from './expect-accessible.ts';

afterEach(cleanup);

function renderArticle(lang: 'zh' | 'en' = 'zh', locale = 'zh-CN') {
  const onLanguage = vi.fn();
  const view = render(
    <ExplainerArticle facts={sampleFacts()} lang={lang} messages={messagesFor(locale)} indexHref="?" onLanguage={onLanguage} />,
  );
  return { ...view, onLanguage };
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('ExplainerArticle', () => {
  it('sets the five parts in order, then sources, provisions and laws', () => {
    renderArticle();
    expect(headings()).toEqual(['事实', '说法', '为什么站不住', '套路', '怎么做', '来源', '相关规定', '法律条文']);
  });

  it('keeps headings in the language of the article', () => {
    renderArticle('en');
    expect(headings().slice(0, 2)).toEqual(['What is true', 'The claim']);
    expect(screen.getByText('全部解释')).toBeTruthy();
  });

  it('links every reference to its source and back', () => {
    const { container } = renderArticle();
    const references = [...container.querySelectorAll<HTMLAnchorElement>('sup a')];
    expect(references.length).toBeGreaterThan(3);
    const back = [...container.querySelectorAll<HTMLAnchorElement>('.reference-back a')];
    expect(back).toHaveLength(references.length);
    for (const link of [...references, ...back]) {
      expect(container.querySelector(link.getAttribute('href') ?? '')).toBeTruthy();
    }
  });

  it('moves the focus itself and leaves the address alone', () => {
    const { container } = renderArticle();
    const link = container.querySelector<HTMLAnchorElement>('sup a');
    const before = location.href;
    if (!link) throw new Error('no reference');
    expect(fireEvent.click(link)).toBe(false);
    expect(document.activeElement?.id).toBe(link.getAttribute('href')?.slice(1));
    expect(location.href).toBe(before);
  });

  it('names the language in force and asks for the other', () => {
    const { onLanguage } = renderArticle();
    expect(screen.getByText('中文').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByText('English'));
    expect(onLanguage.mock.calls).toEqual([['en']]);
  });

  it.each(['zh', 'en'] as const)('is accessible in %s', async (lang) => {
    const { container } = renderArticle(lang);
    await expectAccessible(container);
  });
});

describe('ExplainerIndex', () => {
  function renderIndex(locale = 'zh-CN') {
    return render(<ExplainerIndex entries={sampleIndex()} messages={messagesFor(locale)} ownHref="own" hrefOf={(id) => `?id=${id}`} />);
  }
  const ids = (container: Element) => [...container.querySelectorAll('.index-title')].map((link) => link.getAttribute('href')?.slice(4));
  const search = (query: string, isComposing = false) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query }, isComposing });

  it('lists every explainer under its topic', () => {
    const { container } = renderIndex();
    expect(ids(container).sort()).toEqual(
      sampleIndex()
        .map((entry) => entry.id)
        .sort(),
    );
    expect(new Set(headings())).toEqual(new Set(['营养', '大脑与心理', '气候', '地震与灾害']));
  });

  it('finds by fact or claim, in either language, whatever the case, all words', () => {
    const { container } = renderIndex();
    search('碱性水');
    expect(ids(container)).toEqual(['acid-body']);
    search('  SUPERMOON days ');
    expect(ids(container)).toEqual(['supermoon-quake']);
    search('nothing like it');
    expect(ids(container)).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('没有找到。换一个更短的词试试。');
  });

  it('waits while an input method is composing', () => {
    const { container } = renderIndex();
    search('jian', true);
    expect(ids(container)).toHaveLength(5);
    fireEvent.compositionEnd(screen.getByRole('searchbox'), { target: { value: '碱' } });
    expect(ids(container)).toEqual(['acid-body']);
  });

  it('is accessible', async () => {
    const { container } = renderIndex('en');
    await expectAccessible(container);
  });
});
