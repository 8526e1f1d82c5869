import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { messagesFor } from '../../components/messages/messages-for.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';

const messages = messagesFor(browser.i18n.getUILanguage());
const ALL_SITES = { origins: ['*://*/*'] };

/** Tells what the extension does and lets the reader choose where it reads by itself; the background follows the permission. */
export function App() {
  const [scope, setScope] = useState<'click' | 'all'>('click');
  const [wasDeclined, setWasDeclined] = useState(false);

  const follow = async () => setScope((await browser.permissions.contains(ALL_SITES)) ? 'all' : 'click');
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `${messages.t.name} · ${messages.t.welcome.title}`;
    void follow();
  }, []);

  const grant = async () => {
    setWasDeclined(!(await browser.permissions.request(ALL_SITES)));
    await follow();
  };
  const revoke = async () => {
    await browser.permissions.remove(ALL_SITES).catch(() => false);
    await follow();
  };
  return (
    <Welcome
      scope={scope}
      wasDeclined={wasDeclined}
      messages={messages}
      onGrantAll={() => void grant()}
      onRevokeAll={() => void revoke()}
    />
  );
}
