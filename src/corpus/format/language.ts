const SCRIPTS: Readonly<Record<string, string>> = { Latn: 'lettres latines', Cyrl: 'cyrillique' };
const UNKNOWN = 'und';

const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

/** A BCP 47 tag in French: « ukrainien », « russe, en lettres latines »; a tag that has no name is printed as it is. */
export function languageName(tag: string): string {
  if (tag === UNKNOWN) return 'forme du rapport';
  const [language = tag, script] = tag.split('-');
  const name = names.of(language) ?? language;
  return script ? `${name}, en ${SCRIPTS[script] ?? script}` : name;
}
