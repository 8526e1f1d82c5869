import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExplainerEntry, RuleFacts } from '#engine/schema';
import { call, type Notice } from '#protocol/client';
import { ExplainerArticle } from '../../components/library/ExplainerArticle.tsx';
import { ExplainerIndex } from '../../components/library/ExplainerIndex.tsx';
import { Unreadable } from '../../components/library/Unreadable.tsx';
import { messagesFor } from '../../components/messages/messages-for.ts';
import { NoticeLine } from '../../components/notice/NoticeLine.tsx';

const messages = messagesFor(browser.i18n.getUILanguage());

type Content = { facts: RuleFacts } | { entries: ExplainerEntry[] } | 'unreadable' | null;

/** What the address names. One that names no explainer shows the list, where the right one can be found. */
async function read(id: string | null): Promise<Content> {
  const facts = id === null ? null : await call('readExplainer', { id });
  return facts ? { facts } : { entries: await call('listExplainers', {}) };
}

/** The explainer named in the address, or the list of all, as the background reads them. */
export function App({ id }: { id: string | null }) {
  const [content, setContent] = useState<Content>(null);
  const [lang, setLang] = useState(messages.content);
  const [notice, setNotice] = useState<Notice | null>(null);

  const load = async () => {
    setContent(null);
    setContent(await read(id).catch(() => 'unreadable' as const));
    // Asked for afterwards: reading is what finds out.
    setNotice(await call('readNotice', {}).catch(() => null));
  };
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    void load();
  }, [id]);

  const facts = content !== null && content !== 'unreadable' && 'facts' in content ? content.facts : null;
  useEffect(() => {
    if (facts) document.title = `${facts.explainer[lang].title} · ${messages.t.name}`;
  }, [facts, lang]);

  const dismiss = async ({ kind }: Notice) => setNotice(await call('dismissNotice', { kind }).catch(() => null));
  return (
    <>
      {notice && <NoticeLine notice={notice} messages={messages} onDismiss={() => void dismiss(notice)} />}
      {content === 'unreadable' && <Unreadable messages={messages} onRetry={() => void load()} />}
      {facts && <ExplainerArticle facts={facts} lang={lang} messages={messages} indexHref="?" onLanguage={setLang} />}
      {content !== null && content !== 'unreadable' && 'entries' in content && (
        <ExplainerIndex
          entries={content.entries}
          messages={messages}
          ownHref="own-rules.html"
          hrefOf={(each) => `?id=${encodeURIComponent(each)}`}
        />
      )}
    </>
  );
}
