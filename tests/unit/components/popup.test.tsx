// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { sampleList } from '../../support/gallery/samples.ts';
import { expectAccessible } from './expect-accessible.ts';

afterEach(cleanup);

function renderPopup(overrides: Partial<PopupProps> = {}) {
  const events = {
    onJump: vi.fn(),
    onCheck: vi.fn(),
    onSiteMode: vi.fn(),
    onDismissNotice: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenScope: vi.fn(),
  };
  const props: PopupProps = {
    state: 'ready',
    findings: sampleList('zh'),
    site: 'example.com',
    mode: 'ask',
    edition: '2026-11-22',
    notice: null,
    messages: messagesFor('zh-CN'),
    ...events,
    ...overrides,
  };
  return { ...render(<Popup {...props} />), ...events };
}

describe('Popup', () => {
  it('counts the findings and lists each as a button that leads to it', () => {
    const { container, onJump } = renderPopup();
    expect(screen.getByText('标出 5 处说法')).toBeTruthy();
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('li > button')];
    expect(buttons).toHaveLength(5);
    fireEvent.click(buttons[2] as HTMLButtonElement);
    expect(onJump.mock.calls).toEqual([[2]]);
  });

  it('says of a page without findings that this is no verification', () => {
    renderPopup({ findings: [] });
    expect(screen.getByText('没有匹配到规则。这不等于已经核实。')).toBeTruthy();
  });

  it('shows findings only of a page that was checked', () => {
    for (const state of ['checking', 'unreachable', 'incomplete', 'idle', 'off'] as const) {
      const { container, unmount } = renderPopup({ state });
      expect(container.querySelectorAll('li')).toHaveLength(0);
      unmount();
    }
  });

  it('offers to check a page that was not', () => {
    const { onCheck } = renderPopup({ state: 'idle' });
    fireEvent.click(screen.getByText('检查这个页面'));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it('marks the mode of the site and asks for another', () => {
    const { onSiteMode } = renderPopup({ mode: 'on' });
    expect(screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked)).toEqual([false, true, false]);
    fireEvent.click(screen.getByLabelText('关闭'));
    expect(onSiteMode.mock.calls).toEqual([['off']]);
  });

  it('offers no mode where there is no site', () => {
    renderPopup({ state: 'unreachable', site: undefined });
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
  });

  it('leads to the library and to the choice of sites', () => {
    const { onOpenLibrary, onOpenScope } = renderPopup();
    fireEvent.click(screen.getByText('全部解释'));
    fireEvent.click(screen.getByText('设置网站范围'));
    expect([onOpenLibrary.mock.calls.length, onOpenScope.mock.calls.length]).toEqual([1, 1]);
  });

  it('says that the installation is not complete, once, and what to do', () => {
    renderPopup({ state: 'incomplete', notice: { kind: 'incomplete', day: '2026-11-22' } });
    expect(screen.getByText('安装不完整')).toBeTruthy();
    expect(screen.getByText(/重新安装扩展/)).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
  });

  it('tells what broke in a line that can be put away', () => {
    const { onDismissNotice } = renderPopup({ notice: { kind: 'rebuilt', day: '2026-11-22' } });
    expect(screen.getByRole('status').textContent).toContain('2026年11月22日：解释库有缺损');
    fireEvent.click(screen.getByText('知道了'));
    expect(onDismissNotice).toHaveBeenCalledOnce();
  });

  it.each(['incomplete', 'not-kept', 'set-aside', 'cannot-save', 'reading-from-bundle', 'rebuilt'] as const)(
    'is accessible with the notice %s',
    async (kind) => {
      const { container } = renderPopup({ notice: { kind, day: '2026-11-22' }, messages: messagesFor('en') });
      await expectAccessible(container);
    },
  );

  it.each(['checking', 'unreachable', 'incomplete', 'idle', 'off', 'ready'] as const)('is accessible when %s', async (state) => {
    const { container } = renderPopup({ state, messages: messagesFor('en') });
    await expectAccessible(container);
  });
});
