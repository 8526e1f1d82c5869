import { EN } from './en.ts';
import type { Messages } from './messages.ts';
import { ZH_CN } from './zh-CN.ts';
import { ZH_TW } from './zh-TW.ts';

export type Locale = 'zh-CN' | 'zh-TW' | 'en';

/** The strings of a locale, and which language explainers are shown in first. */
export interface Localized {
  locale: Locale;
  content: 'zh' | 'en';
  t: Messages;
}

const LOCALIZED: Readonly<Record<Locale, Localized>> = {
  'zh-CN': { locale: 'zh-CN', content: 'zh', t: ZH_CN },
  'zh-TW': { locale: 'zh-TW', content: 'zh', t: ZH_TW },
  en: { locale: 'en', content: 'en', t: EN },
};

/** Picks strings for a BCP 47 tag (`_` is taken for `-`): traditional for Hant, TW, HK and MO, simplified for other Chinese, else English. */
export function messagesFor(locale: string): Localized {
  const [language, ...subtags] = locale.toLowerCase().replaceAll('_', '-').split('-');
  if (language !== 'zh') return LOCALIZED.en;
  if (subtags.includes('hans')) return LOCALIZED['zh-CN'];
  const isTraditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  return LOCALIZED[isTraditional ? 'zh-TW' : 'zh-CN'];
}

/** Strings for text in a content language: the reader's own where they fit, else that language's. */
export function messagesIn(content: 'zh' | 'en', reader: Localized): Localized {
  if (reader.content === content) return reader;
  return messagesFor(content);
}
