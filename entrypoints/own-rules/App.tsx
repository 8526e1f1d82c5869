import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { call, type OwnSetEntry } from '#protocol/client';
import { Unreadable } from '../../components/library/Unreadable.tsx';
import { messagesFor } from '../../components/messages/messages-for.ts';
import { OwnRules } from '../../components/own-rules/OwnRules.tsx';
import { exportSet } from './export-set.ts';

const messages = messagesFor(browser.i18n.getUILanguage());

/** The user's own rules, as the background keeps and compiles them. */
export function App() {
  const [sets, setSets] = useState<OwnSetEntry[] | 'unreadable' | null>(null);
  const load = async () => setSets(await call('listOwnSets', {}).catch(() => 'unreadable' as const));
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `${messages.t.own.title} · ${messages.t.name}`;
    void load();
  }, []);

  /** Whatever became of it, the list then says what holds. */
  const andLoad = (asked: Promise<unknown>) => void asked.catch(() => null).then(load);
  if (sets === null) return null;
  if (sets === 'unreadable') return <Unreadable messages={messages} onRetry={() => void load()} />;
  return (
    <OwnRules
      sets={sets}
      messages={messages}
      libraryHref="library.html"
      onSave={async (set) => {
        const answer = await call('saveOwnSet', { ...set, id: set.id ?? crypto.randomUUID() }).catch(() => null);
        await load();
        return answer?.mistakes ?? null;
      }}
      onSwitch={(id, isOn) => andLoad(call('switchOwnSet', { id, isOn }))}
      onExport={exportSet}
      onDelete={(id) => andLoad(call('deleteOwnSet', { id }))}
    />
  );
}
