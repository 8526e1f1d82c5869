import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RuleFacts } from '#engine/schema';
import { call } from '#protocol/client';
import { type ExplainerEntry, KebianDatabase, listExplainers, readExplainer } from '#store';
import { ExplainerArticle } from '../../components/library/ExplainerArticle.tsx';
import { ExplainerIndex } from '../../components/library/ExplainerIndex.tsx';
import { messagesFor } from '../../components/messages/messages-for.ts';

const messages = messagesFor(browser.i18n.getUILanguage());
const database = new KebianDatabase();

/** The explainer named in the address, or the list of all: read from IndexedDB, which the background fills first if it must. */
export function App({ id }: { id: string | null }) {
  const [facts, setFacts] = useState<RuleFacts | null>(null);
  const [entries, setEntries] = useState<ExplainerEntry[] | null>(null);
  const [lang, setLang] = useState(messages.content);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    document.documentElement.lang = messages.locale;
    const read = call('prepareLibrary', {}).then(async () => {
      const read = id === null ? null : await readExplainer(database, id);
      setFacts(read);
      // An address that names no explainer shows the list, where the right one can be found.
      if (read === null) setEntries(await listExplainers(database));
    });
    read.catch(() => setHasFailed(true));
  }, [id]);

  useEffect(() => {
    if (facts) document.title = `${facts.explainer[lang].title} · ${messages.t.name}`;
  }, [facts, lang]);

  if (facts) return <ExplainerArticle facts={facts} lang={lang} messages={messages} indexHref="?" onLanguage={setLang} />;
  if (entries) return <ExplainerIndex entries={entries} messages={messages} hrefOf={(each) => `?id=${encodeURIComponent(each)}`} />;
  return hasFailed ? <p class="kb-text">{messages.t.card.unavailable}</p> : null;
}
