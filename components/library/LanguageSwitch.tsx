import { useMessages } from '../messages/messages-context.ts';
import { languageTag } from '../text/language-tag.ts';

interface LanguageSwitchProps {
  lang: 'zh' | 'en';
  onLanguage(lang: 'zh' | 'en'): void;
}

/** Which language an article is read in; each is named in itself. */
export function LanguageSwitch({ lang, onLanguage }: LanguageSwitchProps) {
  const { t } = useMessages();
  return (
    <fieldset class="library-languages" aria-label={t.library.language}>
      {(['zh', 'en'] as const).map((each) => (
        <button key={each} type="button" lang={languageTag(each)} aria-pressed={each === lang} onClick={() => onLanguage(each)}>
          {t.library.languages[each]}
        </button>
      ))}
    </fieldset>
  );
}
