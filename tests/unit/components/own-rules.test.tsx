// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { OwnRules } from '../../../components/own-rules/OwnRules.tsx';
import type { ShownSet } from '../../../components/own-rules/own-set.ts';
import { sayMistake } from '../../../components/own-rules/say-mistake.ts';
import { readOwnRules } from '../../../documents/own-rules/index.ts';
import { checkOwnRules, compileOwnRules, passedLimits } from '../../../engine/own/index.ts';
import { makeBase, makeOwnRule } from '../engine/own/make-own-rule.ts';
import { expectAccessible } from './expect-accessible.ts';

afterEach(cleanup);

const set = (overrides: Partial<ShownSet> = {}): ShownSet => ({
  id: 'a',
  name: '课堂',
  text: 'id: tea\nclaim: {}\n',
  isOn: true,
  rules: 2,
  state: 'ready',
  mistakes: [],
  ...overrides,
});

function open(sets: ShownSet[], locale = 'zh-CN') {
  const asked = {
    onSave: vi.fn(async () => [] as { line: number; message: string }[] | null),
    onSwitch: vi.fn(),
    onExport: vi.fn(),
    onDelete: vi.fn(),
  };
  const view = render(<OwnRules sets={sets} messages={messagesFor(locale)} libraryHref="library.html" {...asked} />);
  const { t } = messagesFor(locale);
  return { ...view, ...asked, t };
}

describe('OwnRules', () => {
  it('hands over what is written, says that it is saved and clears the place', async () => {
    const { t, onSave } = open([]);
    fireEvent.input(screen.getByLabelText(t.own.name), { target: { value: '课堂' } });
    fireEvent.input(screen.getByLabelText(t.own.text), { target: { value: 'id: tea' } });
    fireEvent.click(screen.getByText(t.own.save));
    await screen.findByText(t.own.saved('课堂'));
    expect(onSave.mock.calls).toEqual([[{ name: '课堂', text: 'id: tea' }]]);
    expect((screen.getByLabelText(t.own.text) as HTMLTextAreaElement).value).toBe('');
  });

  it('names each mistake with its line, leads there, and keeps what was written', async () => {
    const { t, onSave } = open([]);
    onSave.mockResolvedValue([{ line: 2, message: 'claim: needs the claim in zh or en' }]);
    const text = screen.getByLabelText(t.own.text) as HTMLTextAreaElement;
    fireEvent.input(text, { target: { value: 'id: tea\nclaim: {}' } });
    fireEvent.click(screen.getByText(t.own.save));
    await screen.findByText(/claim：请写出说法/);
    fireEvent.click(screen.getByText('第 2 行'));
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('claim: {}');
    onSave.mockResolvedValue(null);
    fireEvent.click(screen.getByText(t.own.save));
    await screen.findByText(t.own.failed);
  });

  it('switches, changes, exports and, asked twice, deletes a set', async () => {
    const { t, onSwitch, onExport, onDelete, onSave } = open([set()]);
    fireEvent.click(screen.getByLabelText(t.own.on('课堂')));
    fireEvent.click(screen.getByText(t.own.export));
    fireEvent.click(screen.getByText(t.own.remove));
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(t.own.sure));
    expect([onSwitch.mock.calls, onDelete.mock.calls, onExport.mock.calls[0]?.[0].text]).toEqual([[['a', false]], [['a']], set().text]);
    fireEvent.click(screen.getByText(t.own.edit));
    fireEvent.click(screen.getByText(t.own.save));
    await waitFor(() => expect(onSave.mock.calls).toEqual([[{ id: 'a', name: '课堂', text: set().text }]]));
  });

  it('says why a set is not used', () => {
    const { t } = open([
      set({ state: 'refused', mistakes: [{ line: 1, message: 'id: must not be empty' }] }),
      set({ id: 'b', state: 'damaged' }),
    ]);
    for (const words of [t.own.refused, 'id：不能为空', t.own.damaged]) expect(screen.getByText(words)).toBeTruthy();
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('passes the accessibility check in %s', async (locale) => {
    const { container, onSave, t } = open([set(), set({ id: 'b', name: '旧', state: 'damaged' })], locale);
    onSave.mockResolvedValue([{ line: 2, message: 'claim: must not be empty' }]);
    fireEvent.click(screen.getByText(t.own.save));
    await screen.findByText(t.own.mistakes(1));
    await expectAccessible(container);
  });
});

describe('sayMistake', () => {
  const rule = (...lines: string[]) =>
    readOwnRules(['id: tea', 'claim: {zh: 一}', 'patterns: {zh: [{ordered: [黑茶]}]}', ...lines].join('\n')).mistakes;
  const pattern = (...slots: string[]) => [makeOwnRule({ patterns: { zh: [{ ordered: slots }] } })];
  const compiled = (...slots: string[]) => compileOwnRules(pattern(...slots), makeBase()) as { message: string }[];
  const all = [
    ...rule('note: "open'),
    ...rule('topic: &a x', 'verdict: *a'),
    ...readOwnRules('').mistakes,
    ...rule('sources: []', 'note: ""', 'unless: 3'),
    ...readOwnRules('tea').mistakes,
    ...readOwnRules('id: A B\nclaim: {}\npatterns: {}').mistakes,
    ...readOwnRules(`id: ${'a'.repeat(81)}\nclaim: {zh: ""}\npatterns: {zh: [{orderd: [a]}]}\nnote: ${'长'.repeat(1001)}`).mistakes,
    ...readOwnRules('claim: {zh: 一}\npatterns: {zh: 三}').mistakes,
    ...checkOwnRules(
      [...pattern('健康'), makeOwnRule({ id: 'acid-body' }), makeOwnRule({ id: 'taken' }), makeOwnRule()],
      makeBase(),
      new Set(['taken']),
    ),
    ...checkOwnRules(pattern('$nothing'), makeBase()),
    ...compiled('黑茶 | '),
    ...compiled('茶', '防'),
    ...compiled('abc*'),
    ...compiled('ab*cd'),
    ...compiled('黑茶', '\u200b'),
    ...compiled('a'),
    ...(compileOwnRules([makeOwnRule({ unless: { zh: ['茶'] } })], makeBase()) as { message: string }[]),
    ...passedLimits({ rules: 1e6, phrases: 1e6, words: 1e6, bytes: 1e7 }).map((message) => ({ message })),
  ].map(({ message }) => message);

  it('says every mistake that there is in both scripts, and in English speaks of no file that a user has not got', () => {
    expect(all.length).toBeGreaterThan(28);
    for (const message of all) {
      expect(sayMistake(message, 'zh-CN'), message).toMatch(/\p{Script=Han}{2}/u);
      expect(sayMistake(message, 'zh-TW'), message).toMatch(/\p{Script=Han}{2}/u);
      expect(sayMistake(message, 'en')).not.toMatch(/rules\/|\.yaml|concept/);
    }
    expect(sayMistake('must not be empty', 'en')).toBe('must not be empty');
  });
});
