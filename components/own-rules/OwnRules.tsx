import { useState } from 'preact/hooks';
import { MessagesContext } from '../messages/messages-context.ts';
import type { Localized } from '../messages/messages-for.ts';
import type { DraftSet, Mistake, ShownSet } from './own-set.ts';
import { SetEditor } from './SetEditor.tsx';
import { SetRow } from './SetRow.tsx';

export interface OwnRulesProps {
  sets: readonly ShownSet[];
  messages: Localized;
  libraryHref: string;
  /** Answers with what is to be mended, an empty list when it is saved, or null when it could not be. */
  onSave(set: DraftSet): Promise<readonly Mistake[] | null>;
  onSwitch(id: string, isOn: boolean): void;
  onExport(set: ShownSet): void;
  onDelete(id: string): void;
}

/** The sets that are saved, and a place to write one. */
export function OwnRules({ sets, messages, libraryHref, onSave, onSwitch, onExport, onDelete }: OwnRulesProps) {
  const { locale, t } = messages;
  const [edited, setEdited] = useState<ShownSet | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <MessagesContext.Provider value={messages}>
      <main class="library own-rules kb-text" lang={locale}>
        <nav class="library-nav">
          <a href={libraryHref}>{t.own.back}</a>
        </nav>
        <header class="index-header">
          <h1 class="article-title">{t.own.title}</h1>
          <p class="article-standfirst">{t.own.standfirst}</p>
        </header>
        <section>
          <h2>{t.own.sets}</h2>
          {sets.length === 0 && <p class="own-quiet">{t.own.none}</p>}
          <ul>
            {sets.map((set) => (
              <SetRow
                key={set.id}
                set={set}
                onSwitch={(isOn) => onSwitch(set.id, isOn)}
                onEdit={() => setEdited(set)}
                onExport={() => onExport(set)}
                onDelete={() => {
                  if (edited?.id === set.id) setEdited(null);
                  onDelete(set.id);
                }}
              />
            ))}
          </ul>
        </section>
        <p class="own-saved" role="status">
          {saved !== null && t.own.saved(saved)}
        </p>
        <SetEditor
          key={edited?.id ?? ''}
          edited={edited}
          onSave={(set) => {
            setSaved(null);
            return onSave(set);
          }}
          onSaved={(name) => {
            setSaved(name);
            setEdited(null);
          }}
          onCancel={() => setEdited(null)}
        />
      </main>
    </MessagesContext.Provider>
  );
}
