import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { call, type Notice, type SiteMode, type TabState } from '#protocol/client';
import { messagesFor } from '../../components/messages/messages-for.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { readEditionDate } from './edition-date.ts';
import { chooseSiteMode, type FrontTab, readFrontTab } from './front-tab.ts';

const messages = messagesFor(browser.i18n.getUILanguage());

/** Checks the page in front as soon as it opens: the click on our icon is the reader's request. */
export function App() {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [state, setState] = useState<TabState | null>(null);
  const [edition, setEdition] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);

  const check = async (front: FrontTab) => {
    setState(null);
    const checked = front.mode === 'off' ? { state: 'idle' as const } : await call('checkTab', { tab: front.id }).catch(() => null);
    // No answer: it can be asked for again.
    setState(checked ?? { state: 'idle' });
    // Asked for afterwards: checking is what finds out.
    setNotice(await call('readNotice', {}).catch(() => null));
  };
  const dismiss = async () => notice && setNotice(await call('dismissNotice', { kind: notice.kind }).catch(() => null));
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    // Until here the title is the key that the manifest takes the button's title from.
    document.title = messages.t.name;
    void readEditionDate().then(setEdition);
    void readFrontTab().then((front) => {
      setTab(front);
      if (front) void check(front);
      else setState({ state: 'unreachable' });
    });
  }, []);

  const findings = state?.state === 'ready' ? state.findings : [];
  const jump = async (at: number) => {
    const finding = findings[at];
    if (!tab || !finding) return;
    // A page that has gone meanwhile is jumped to no more.
    await call('jumpTo', { tab: tab.id, frame: finding.frame, key: finding.key }).catch(() => null);
    window.close();
  };
  const setMode = async (mode: SiteMode) => {
    if (!tab?.host) return;
    const chosen = { ...tab, mode: await chooseSiteMode(tab, mode) };
    setTab(chosen);
    void check(chosen);
  };

  return (
    <Popup
      state={tab?.mode === 'off' ? 'off' : state === null ? 'checking' : state.state}
      // A key is a number within its frame; the list is over all frames, so here its place in the list is the key.
      findings={findings.map((finding, at) => ({ ...finding, key: at, title: finding.title[messages.content] }))}
      site={tab?.host}
      mode={tab?.mode ?? 'ask'}
      edition={edition}
      notice={notice}
      messages={messages}
      onJump={(at) => void jump(at)}
      onCheck={() => tab && void check(tab)}
      onSiteMode={(mode) => void setMode(mode)}
      onDismissNotice={() => void dismiss()}
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      onOpenScope={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}
