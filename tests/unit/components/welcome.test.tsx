// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { expectAccessible } from './expect-accessible.ts';

afterEach(cleanup);

function renderWelcome(overrides: Partial<WelcomeProps> = {}) {
  const events = { onGrantAll: vi.fn(), onRevokeAll: vi.fn() };
  return {
    ...render(<Welcome scope="click" wasDeclined={false} messages={messagesFor('zh-CN')} {...events} {...overrides} />),
    ...events,
  };
}

describe('Welcome', () => {
  it('asks for all sites within the click', () => {
    const { onGrantAll } = renderWelcome();
    fireEvent.click(screen.getByText('允许自动检查'));
    expect(onGrantAll).toHaveBeenCalledOnce();
  });

  it('shows the setting in force and the way back from it', () => {
    const { onRevokeAll } = renderWelcome({ scope: 'all' });
    expect(screen.getByText('当前设置').closest('li')?.textContent).toContain('在所有网站自动检查');
    fireEvent.click(screen.getByText('改为点击时检查'));
    expect(onRevokeAll).toHaveBeenCalledOnce();
  });

  it('says when the browser did not grant it', () => {
    renderWelcome({ wasDeclined: true });
    expect(screen.getByRole('status').textContent).toContain('没有授予权限');
  });

  it('has nothing to press in the sample', () => {
    renderWelcome();
    expect(screen.getByRole('figure').querySelectorAll('button, a, [tabindex]')).toHaveLength(0);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('is accessible in %s', async (locale) => {
    const { container } = renderWelcome({ messages: messagesFor(locale) });
    await expectAccessible(container);
  });
});
