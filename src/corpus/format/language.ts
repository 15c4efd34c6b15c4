const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'français',
  uk: 'ukrainien',
  ru: 'russe',
  be: 'biélorusse',
  en: 'anglais',
  ar: 'arabe',
  ca: 'catalan',
  es: 'espagnol',
  'uk-Latn': 'ukrainien, en lettres latines',
  'ru-Latn': 'russe, en lettres latines',
  und: 'forme du rapport',
};

/** A BCP 47 tag in French; a tag that has no name here is printed as it is. */
export function languageName(tag: string): string {
  return LANGUAGES[tag] ?? tag;
}
