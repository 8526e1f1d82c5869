import { MessagesContext } from '../messages/messages-context.ts';
import type { Localized } from '../messages/messages-for.ts';
import { ClausedTitle } from '../text/ClausedTitle.tsx';
import { Choice } from './Choice.tsx';
import { Sample } from './Sample.tsx';

export interface WelcomeProps {
  /** When pages are checked now: on a click, or on every site. */
  scope: 'click' | 'all';
  /** The reader asked for all sites and the browser did not grant it. */
  wasDeclined: boolean;
  messages: Localized;
  /** A click asks for all sites; the browser's own question must be put within this call. */
  onGrantAll(): void;
  /** Back to checking on a click: give the permission for all sites back. */
  onRevokeAll(): void;
}

/** The first page after installation, and the place to change when pages are checked. */
export function Welcome({ scope, wasDeclined, messages, onGrantAll, onRevokeAll }: WelcomeProps) {
  const { locale, t } = messages;
  return (
    <MessagesContext.Provider value={messages}>
      <main class="welcome kb-text" lang={locale}>
        <header class="welcome-header">
          <p class="welcome-name">{t.name}</p>
          <h1>
            <ClausedTitle text={t.welcome.title} />
          </h1>
        </header>
        <div class="welcome-does">
          {t.welcome.does.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <Sample />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t.welcome.privacyTitle}</h2>
          {t.welcome.privacy.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section aria-labelledby="choice">
          <h2 id="choice">{t.welcome.choiceTitle}</h2>
          <ul class="welcome-choices">
            <Choice
              name={t.welcome.click}
              detail={t.welcome.clickWhy}
              isCurrent={scope === 'click'}
              action={t.welcome.chooseClick}
              onChoose={onRevokeAll}
            />
            <Choice
              name={t.welcome.all}
              detail={t.welcome.allWhy}
              isCurrent={scope === 'all'}
              action={t.welcome.chooseAll}
              onChoose={onGrantAll}
            />
          </ul>
          <p class="welcome-declined" role="status">
            {wasDeclined && scope === 'click' ? t.welcome.declined : ''}
          </p>
          <p class="welcome-later">{t.welcome.later}</p>
        </section>
      </main>
    </MessagesContext.Provider>
  );
}
