import { formatDay } from '../messages/format-day.ts';
import { MessagesContext } from '../messages/messages-context.ts';
import type { Localized } from '../messages/messages-for.ts';
import { NoticeLine, type ShownNotice } from '../notice/NoticeLine.tsx';
import { FindingList } from './FindingList.tsx';
import type { ListedFinding, SiteMode } from './listed-finding.ts';
import { Notice } from './Notice.tsx';
import { SiteModeChoice } from './SiteModeChoice.tsx';

/** What the popup can say of the page in front. */
export type PopupState = 'checking' | 'unreachable' | 'incomplete' | 'idle' | 'off' | 'ready';

export interface PopupProps {
  state: PopupState;
  /** The shown findings of the page, in page order; read when `state` is `ready`. */
  findings: readonly ListedFinding[];
  /** Host name of the page; `undefined` where no site can be named, and then no mode is offered. */
  site: string | undefined;
  mode: SiteMode;
  /** Day of the rules, `2026-11-22`; empty until it is known. */
  edition: string;
  /** What broke and has not been told yet. */
  notice: ShownNotice | null;
  messages: Localized;
  /** The reader wants to see this finding on the page. */
  onJump(key: number): void;
  /** The reader wants this page checked now. */
  onCheck(): void;
  onSiteMode(mode: SiteMode): void;
  onDismissNotice(): void;
  onOpenLibrary(): void;
  /** The reader wants to choose on which sites pages are checked. */
  onOpenScope(): void;
}

/** What opens from the toolbar: the findings of the page in front, and what is done on its site. */
export function Popup({
  state,
  findings,
  site,
  mode,
  edition,
  notice,
  messages,
  onJump,
  onCheck,
  onSiteMode,
  onDismissNotice,
  onOpenLibrary,
  onOpenScope,
}: PopupProps) {
  const { locale, t } = messages;
  return (
    <MessagesContext.Provider value={messages}>
      <main class="popup kb-text" lang={locale}>
        <header class="popup-header">
          <h1>{t.name}</h1>
          {edition !== '' && <p>{t.popup.edition(formatDay(edition, locale))}</p>}
        </header>
        <div class="popup-state" aria-live="polite">
          {state === 'checking' && <Notice words={t.popup.checking} />}
          {state === 'unreachable' && <Notice words={t.popup.unreachable} detail={t.popup.unreachableWhy} />}
          {state === 'incomplete' && <Notice words={t.popup.incomplete} detail={t.popup.incompleteWhy} />}
          {state === 'off' && <Notice words={t.popup.off} detail={t.popup.offWhy} />}
          {state === 'idle' && (
            <Notice words={t.popup.idle}>
              <button class="kb-button kb-button-main" type="button" onClick={onCheck}>
                {t.popup.check}
              </button>
            </Notice>
          )}
          {state === 'ready' && findings.length === 0 && <Notice words={t.popup.none} />}
          {state === 'ready' && findings.length > 0 && <FindingList findings={findings} onJump={onJump} />}
        </div>
        {site !== undefined && state !== 'unreachable' && state !== 'incomplete' && (
          <SiteModeChoice site={site} mode={mode} onSiteMode={onSiteMode} />
        )}
        {/* What the popup says by its state needs no second telling. */}
        {notice && state !== 'incomplete' && <NoticeLine notice={notice} messages={messages} onDismiss={onDismissNotice} />}
        <footer class="popup-footer">
          <button class="kb-button-quiet" type="button" onClick={onOpenLibrary}>
            {t.popup.library}
          </button>
          <button class="kb-button-quiet" type="button" onClick={onOpenScope}>
            {t.popup.scope}
          </button>
        </footer>
      </main>
    </MessagesContext.Provider>
  );
}
