import type { NamedTactic } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { languageTag } from '../text/language-tag.ts';

interface TacticBoxProps {
  tactic: NamedTactic;
  lang: 'zh' | 'en';
}

/** How the claim persuades: the name, what it is, and a question that brings it to light. */
export function TacticBox({ tactic, lang }: TacticBoxProps) {
  const { t } = useMessages();
  const tag = languageTag(lang);
  return (
    <aside class="tactic">
      <h3>
        <span class="tactic-label">{t.library.tactic}</span> <span lang={tag}>{tactic.name[lang]}</span>
      </h3>
      <p lang={tag}>{tactic.what[lang]}</p>
      <p class="tactic-ask">
        <span class="tactic-label">{t.library.ask}</span> <span lang={tag}>{tactic.spot[lang]}</span>
      </p>
    </aside>
  );
}
