/** The `lang` of text in a content language. */
export function languageTag(content: 'zh' | 'en'): 'zh-CN' | 'en' {
  return content === 'zh' ? 'zh-CN' : 'en';
}

/** The `lang` of words taken from a page: Chinese when they hold a Han character, otherwise unknown. */
export function languageOfQuote(quote: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(quote) ? 'zh' : undefined;
}
