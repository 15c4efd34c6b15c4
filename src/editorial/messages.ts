import type { Message } from './diagnostic.ts';
import { nearest } from './nearest.ts';

const quoted = (name: string): string => `« ${name} »`;
const listed = (names: Iterable<string>): string => [...names].map(quoted).join(', ');

const times = (count: number): string => (count > 1 ? ` (${count} fois)` : '');

/** « Vouliez-vous … ? », then what there is, as long as it is short enough to read. */
function choose(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const all = known.length > 0 && known.length <= 20 ? `Possibles : ${listed(known)}.` : '';
  return [meant ? `Vouliez-vous ${quoted(meant)} ?` : '', all].filter(Boolean).join(' ');
}

const unknown =
  (what: string) =>
  (name: string, known: readonly string[]): Message => ({
    message: `${what} : ${quoted(name)}.`,
    advice: choose(name, known) || 'Ajoutez-le à sa table ou corrigez le nom.',
  });

/** What became of something published, said before where it is now. */
const FATE_WORDS = {
  reworded: 'Reformulée en',
  moved: 'Déplacée vers',
  merged: 'Fondue dans',
  withdrawn: 'Retirée au profit de',
} as const;

/** Why two claims may answer one question. */
const PAIR_GROUNDS = {
  denial: (a: string, b: string) => `${b} rejette ${a}`,
  contrary: (a: string, b: string) => `${b} dit le contraire de ${a}, presque dans les mêmes mots`,
  numbers: (a: string, b: string) =>
    `${a} et ${b} donnent des nombres différents de la même chose, au même lieu`,
} as const;

/** A claim as a message names it: « rapport#R1 » and its words. */
interface Named {
  readonly name: string;
  readonly text: string;
}

const nearestClaim = ({ name, text }: Named): string => `La plus proche : ${name}, ${quoted(text)}.`;

/** Every text that an editor can be told, in one place. */
export const MESSAGES = {
  unknownKey: unknown('Clé inconnue'),
  unknownDirective: unknown('Directive inconnue'),
  unknownAttribute: unknown('Attribut inconnu'),
  unknownPlace: unknown('Lieu inconnu'),
  unknownCode: unknown('Code ISO 3166 inconnu'),
  unknownVoice: unknown('Voix inconnue'),
  unknownSpeaker: unknown('Source inconnue'),
  unknownValue: unknown('Valeur inconnue'),
  unknownLanguage: unknown("Langue sans règles d'analyse"),
  unknownStatement: unknown('Affirmation inconnue dans ce rapport'),
  unknownFigure: unknown('Chiffre qui n’est pas dans ce rapport'),
  unnamedHere: unknown('Lieu que ce rapport ne nomme pas'),
  verdict: (word: string): Message => ({
    message: `Mot qui juge : ${quoted(word)}.`,
    advice: 'Dites seulement ce qui manque au rapport, sans dire ce qui est exact ou non.',
  }),
  earlyCorrection: (date: string, published: string): Message => ({
    message: `Correction du ${date}, avant la date du rapport : ${published}.`,
    advice: 'Écrivez le jour où la correction a été publiée.',
  }),
  missingKey: (key: string): Message => ({
    message: `Clé obligatoire absente : ${quoted(key)}.`,
    advice: `Ajoutez une ligne ${quoted(`${key}: …`)}.`,
  }),
  wrongType: (expected: string, received: string): Message => ({
    message: `Ici se trouve ${received}.`,
    advice: `Écrivez ${expected}.`,
  }),
  outOfRange: (limits: string): Message => ({
    message: 'Valeur hors limites.',
    advice: `Écrivez une valeur ${limits}.`,
  }),
  wrongForm: (expected: string): Message => ({ message: 'Forme inattendue.', advice: expected }),
  brokenYaml: (why: string): Message => ({
    message: `YAML illisible : ${why}.`,
    advice: "Vérifiez les deux-points, les guillemets et l'alignement de cette ligne.",
  }),
  notAList: (): Message => ({
    message: "Cette table n'est pas une liste.",
    advice: 'Commencez chaque ligne de la table par « - ».',
  }),
  unreadable: (why: string): Message => ({
    message: `Fichier illisible : ${why}.`,
    advice: 'Vérifiez le chemin et les droits du fichier.',
  }),
  notUtf8: (): Message => ({
    message: 'Octets qui ne sont pas de l’UTF-8.',
    advice: 'Enregistrez le fichier en UTF-8 et réécrivez la lettre abîmée.',
  }),
  duplicate: (what: string, value: string, line: number): Message => ({
    message: `${what} déjà employé ligne ${line} : ${quoted(value)}.`,
    advice: 'Gardez-en un seul ou donnez un autre nom.',
  }),
  sharedName: (form: string, id: string, line: number): Message => ({
    message: `Nom déjà porté par ${quoted(id)} ligne ${line} : ${quoted(form)}.`,
    advice: `Retirez-le de l'une des deux lignes ; si les deux lieux le portent vraiment, écrivez « notToConfuse: [${id}] ».`,
  }),
  hierarchyLoop: (way: readonly string[]): Message => ({
    message: `Boucle dans la hiérarchie : ${way.map(quoted).join(' dans ')}.`,
    advice: 'Un lieu ne se contient pas lui-même : corrigez l’un de ces « within ».',
  }),
  wrongCountry: (country: string, found: string | null, km: number, isSwapped: boolean): Message => ({
    message: `Position à ${km} km hors du pays indiqué, ${quoted(country)} : elle tombe ${found ? `dans ${quoted(found)}` : 'en mer'}.`,
    advice: isSwapped
      ? 'La latitude et la longitude semblent échangées.'
      : 'Corrigez « lat » et « lon », ou le pays (« country », « within »).',
  }),
  unnamedPlace: (name: string): Message => ({
    message: `Aucun rapport ne nomme ce lieu : ${quoted(name)}.`,
    advice: 'Vérifiez ses formes, retirez la ligne, ou écrivez « reserve: true » pour la tenir prête.',
  }),
  brokenLedger: (): Message => ({
    message: 'Ligne illisible du registre des adresses.',
    advice:
      'Une ligne est un objet JSON ; après un conflit de git, gardez les lignes des deux branches, retirez ses marques et relancez « npm run permalinks ».',
  }),
  twiceInLedger: (address: string, first: number): Message => ({
    message: `Deux lignes du registre pour la même adresse, ${quoted(address)}, et qui se contredisent : voyez la ligne ${first}.`,
    advice:
      'Gardez l’une, avec dans « versions » tout ce qui fut publié, ou retirez celle qui ne le fut jamais.',
  }),
  joinedInLedger: (address: string, first: number): Message => ({
    message: `Deux lignes du registre pour la même adresse, ${quoted(address)} : jointe à la ligne ${first}.`,
    advice: 'Relancez « npm run permalinks » : il n’en restera qu’une.',
  }),
  unknownInLedger: (address: string): Message => ({
    message: `Adresse qu’aucune ligne du registre ne connaît : ${quoted(address)}.`,
    advice: 'Rétablissez sa ligne depuis git, ou corrigez l’identifiant.',
  }),
  ledgerLoop: (address: string): Message => ({
    message: `Redirection qui tourne en rond : ${quoted(address)}.`,
    advice: 'Corrigez « to » : une adresse ne mène pas à elle-même.',
  }),
  lostAddress: (
    fate: keyof typeof FATE_WORDS,
    address: string,
    words: string,
    to: string,
    now: string,
  ): Message => ({
    message: `Adresse publiée qui ne mène plus nulle part : ${address}, ${quoted(words)}.`,
    advice: `${FATE_WORDS[fate]} ${to}, ${quoted(now)} ? Alors : npm run permalinks -- --accept ${address}=${to.split('/').at(-1)}`,
  }),
  lostForGood: (address: string, words: string): Message => ({
    message: `Adresse publiée qui ne mène plus nulle part : ${address}, ${quoted(words)}.`,
    advice: `Rien ne lui ressemble. Rétablissez-la, ou retirez-la : npm run permalinks -- --withdraw ${address}`,
  }),
  takenAddress: (address: string): Message => ({
    message: `Adresse publiée qu’une page nouvelle prendrait : ${quoted(address)}.`,
    advice: 'Elle mène déjà à une autre page : donnez un autre nom au fichier ou au lieu nouveau.',
  }),
  uncorrected: (
    address: string,
    words: string,
    report: string,
    since: string | null,
    sigil: string | null,
  ): Message => ({
    message: `${since === null ? 'Attribution changée' : `Changé le ${since}`} sans correction publiée : ${address}, ${quoted(words)}.`,
    advice: `Dites-le dans l’en-tête de ${report} : « corrections: - { date: ${since ?? 'AAAA-MM-JJ'}, text: …${sigil ? `, claim: ${sigil}` : ''} } ».`,
  }),
  unrecorded: (count: number): Message => ({
    message:
      count > 1
        ? `${count} adresses ne sont pas encore au registre.`
        : 'Une adresse n’est pas encore au registre.',
    advice: 'Notez-les en publiant : npm run permalinks',
  }),
  unpublishedAddress: unknown('Adresse jamais publiée'),
  ambiguousAddress: (name: string, addresses: readonly string[]): Message => ({
    message: `Plusieurs adresses portent ce nom : ${quoted(name)}.`,
    advice: `Écrivez l’une d’elles : ${listed(addresses)}.`,
  }),
  unknownTarget: (address: string): Message => ({
    message: `Rien n’est publié à cette adresse : ${quoted(address)}.`,
    advice: 'Reprenez celle que « npm run permalinks » propose.',
  }),
  sameSlug: (slug: string, other: string): Message => ({
    message: `Deux rapports auraient la même adresse : ${quoted(slug)}, déjà prise par ${other}.`,
    advice: "Renommez l'un des deux fichiers.",
  }),
  badSlug: (slug: string): Message => ({
    message: `Ce nom de fichier ne peut pas faire une adresse : ${quoted(slug)}.`,
    advice: 'Employez des lettres sans accent, des chiffres et des traits d’union.',
  }),
  noFrontMatter: (): Message => ({
    message: "L'en-tête manque.",
    advice: 'Commencez le fichier par « --- », « title: … », « date: AAAA-MM-JJ », « --- ».',
  }),
  emptyText: (): Message => ({
    message: "Le rapport n'a pas de texte.",
    advice: "Écrivez le texte sous l'en-tête.",
  }),
  rawHtml: (): Message => ({
    message: 'HTML dans le texte.',
    advice: 'Écrivez en Markdown ; pour un « < » ordinaire, écrivez « \\< ».',
  }),
  firstLevelHeading: (): Message => ({
    message: 'Titre de premier niveau dans le texte.',
    advice: "Le titre du rapport est celui de l'en-tête : employez « ## ».",
  }),
  image: (): Message => ({
    message: 'Image dans le texte.',
    advice: 'Les rapports n’ont pas d’images : retirez-la ou mettez un lien.',
  }),
  unsafeLink: (url: string): Message => ({
    message: `Lien d'une forme refusée : ${quoted(url)}.`,
    advice: 'Un lien commence par « https:// », « http:// », « mailto: », « / » ou « # ».',
  }),
  blockDirective: (name: string): Message => ({
    message: `Directive en bloc : ${quoted(name)}.`,
    advice: 'Une directive s’écrit dans la phrase, avec un seul deux-points : « :place[…]{id=…} ».',
  }),
  noLabel: (name: string): Message => ({
    message: `Rien entre les crochets de ${quoted(`:${name}`)}.`,
    advice: `Mettez-y les mots du texte : « :${name}[…] ».`,
  }),
  labelRefused: (): Message => ({
    message: '« :cut » ne prend pas de texte.',
    advice: 'Écrivez « :cut[] » là où le texte source s’arrête.',
  }),
  noAttribute: (name: string): Message => ({
    message: `Attribut absent : ${quoted(name)}.`,
    advice: `Écrivez « {${name}=…} » derrière les crochets.`,
  }),
  notANumber: (name: string, value: string): Message => ({
    message: `${quoted(name)} n’est pas un nombre : ${quoted(value)}.`,
    advice: 'Écrivez un nombre sans espace, avec un point décimal : « 2.5 », « 116000 ».',
  }),
  halfRange: (): Message => ({
    message: 'Un intervalle a deux bornes, et pas de valeur.',
    advice: 'Écrivez « min=… max=… » avec min plus petit que max, ou « value=… ».',
  }),
  notADate: (value: string): Message => ({
    message: `Date inattendue : ${quoted(value)}.`,
    advice: 'Écrivez « AAAA », « AAAA-MM » ou « AAAA-MM-JJ ».',
  }),
  unattributed: (): Message => ({
    message: 'Affirmation sans source.',
    advice: 'Aucune source n’est reconnue ici : indiquez qui parle avec « by=… ».',
  }),
  unsurePlace: (
    name: string,
    mentions: number,
    chosen: string,
    others: readonly string[],
    ids: readonly string[],
  ): Message => ({
    message: `Homonymes : ${quoted(name)}${times(mentions)} est lu ${chosen}, mais pourrait être ${others.join(' ou ')}.`,
    advice: `Tranchez : ${ids.map((id) => quoted(`:place[${name}]{id=${id}}`)).join(' ou ')}.`,
  }),
  unlistedPlace: (name: string, mentions: number, words: string, withinKm: number): Message => ({
    message: `Lieu inconnu du gazetier : ${quoted(name)}${times(mentions)} est placé d’après le rapport (${quoted(words)}), à ${withinKm} km près.`,
    advice: `Ajoutez-le à places.yml avec ses coordonnées, ou désignez-le : ${quoted(`:place[${name}]{id=…}`)} ; si ce n’est pas un lieu, ${quoted(`:plain[${name}]`)}.`,
  }),
  unplacedPlace: (name: string, mentions: number): Message => ({
    message: `Lieu non situé : aucune liste n’a ${quoted(name)}${times(mentions)} et rien dans le rapport ne dit où il se trouve.`,
    advice: `Ajoutez-le à places.yml avec ses coordonnées, ou désignez-le : ${quoted(`:place[${name}]{id=…}`)} ; si ce n’est pas un lieu, ${quoted(`:plain[${name}]`)}.`,
  }),
  unfiledSpeaker: (name: string, claims: number): Message => ({
    message: `Source non répertoriée : ${quoted(name)}${times(claims)}.`,
    advice: 'Ajoutez-la à speakers.yml, ou rattachez l’affirmation : « :claim[…]{by=…} ».',
  }),
  unitless: (text: string, value: number): Message => ({
    message: `Chiffre sans unité : ${quoted(text)}.`,
    advice: `Écrivez l’unité, ou précisez-la : « :figure[${text}]{value=${value} unit=…} ».`,
  }),
  undated: (undated: number, claims: number): Message => ({
    message: `Affirmations sans date : ${undated} sur ${claims}.`,
    advice: 'Datez-les : « infoDate: AAAA-MM-JJ » dans l’en-tête, ou « :claim[…]{date=AAAA-MM-JJ} ».',
  }),
  andMore: ({ message, advice }: Message, more: number): Message => ({
    message,
    advice: `${advice} Et ${more} ${more > 1 ? 'autres cas' : 'autre cas'} dans ce rapport.`,
  }),
  pair: (ground: keyof typeof PAIR_GROUNDS, a: string, b: string): Message => ({
    message: `Paire proposée, ${PAIR_GROUNDS[ground](a, b)}.`,
    advice: 'Collez dans questions.yml la première ligne pour l’accepter, la seconde pour la refuser :',
  }),
  morePairs: (more: number): Message => ({
    message: `${more} ${more > 1 ? 'autres paires proposées' : 'autre paire proposée'}.`,
    advice: 'Elles viendront quand celles-ci seront acceptées ou refusées.',
  }),
  lostAnswer: (name: string, nearestNow: Named | null, known: readonly string[]): Message => {
    const meant = nearest(name, known);
    const guess = meant ? `Vouliez-vous ${quoted(meant)} ?` : 'Aucune ne lui ressemble : retirez-la.';
    return {
      message: `Réponse qui a perdu son affirmation : ${quoted(name)}.`,
      advice: nearestNow ? `${nearestClaim(nearestNow)} Pour la prendre, reprenez son identifiant :` : guess,
    };
  },
  unfilledRule: (nearestNow: Named | null): Message => ({
    message: 'Aucune affirmation ne remplit cette ligne.',
    advice: `${nearestNow ? `${nearestClaim(nearestNow)} ` : ''}Corrigez ses conditions, retirez-la, ou écrivez « reserve: true » pour la tenir prête${nearestNow ? ' ; pour prendre cette affirmation :' : '.'}`,
  }),
  changedWords: (names: readonly string[], quote: string, now: string): Message => ({
    message: `Mots qui ne sont pas ceux de ${names.join(', ')} : ${quoted(quote)}.`,
    advice: `Le rapport dit : ${quoted(now)}. Reprenez ses mots :`,
  }),
  misquoted: (words: string, sentence: string | null): Message => ({
    message: `Mots entre guillemets qui ne sont pas dans le texte : ${quoted(words)}.`,
    advice: `${sentence ? `Le texte dit : ${quoted(sentence)}. ` : ''}Reprenez les mots du texte, ou retirez les guillemets.`,
  }),
  contradiction: (first: string, second: string, speaker: string): Message => ({
    message: `Deux valeurs de la même chose, ${quoted(first)} et ${quoted(second)}, par la même voix : ${speaker}.`,
    advice: `Corrigez l’une des deux, ou dites ce qui les sépare : un lieu, une date, une source, « :claim[…]{by=… date=…} » ; ${quoted(`:plain[${second}]`)} si ce n’est pas un chiffre du rapport.`,
  }),
  headline: (where: 'title' | 'standfirst', written: string, said: string): Message => ({
    message: `Chiffre ${where === 'title' ? 'du titre' : 'du chapeau'} que le texte ne donne pas : ${quoted(written)}.`,
    advice: `Le texte dit : ${quoted(said)}. Corrigez l’un des deux, ou reprenez la réserve du texte (« environ », « plus de »).`,
  }),
  unaskedSubject: (subject: string, known: readonly string[]): Message => ({
    message: `Aucun rapport n’a ce sujet : ${quoted(subject)}.`,
    advice: `${choose(subject, known)} Sinon écrivez « reserve: true » dans ses réponses pour les tenir prêtes.`,
  }),
  uncalledNote: (name: string): Message => ({
    message: `Note jamais appelée : ${quoted(name)}.`,
    advice: `Appelez-la dans le texte avec « [^${name}] », ou retirez-la : elle ne sera pas publiée.`,
  }),
  tooDeep: (limit: number): Message => ({
    message: `Citations ou listes emboîtées plus de ${limit} fois.`,
    advice: 'Réduisez les « > » et les tirets en début de ligne.',
  }),
  tooManyInLine: (mark: string, limit: number): Message => ({
    message: `Plus de ${limit} ${quoted(mark)} sur une même ligne.`,
    advice: 'Faites un tableau de moins de colonnes.',
  }),
  tooManyInFile: (mark: string, limit: number): Message => ({
    message: `Plus de ${limit} ${quoted(mark)} dans un même fichier.`,
    advice: 'Partagez le rapport en plusieurs.',
  }),
  tooManyBlankLines: (limit: number): Message => ({
    message: `Plus de ${limit} lignes vides de suite.`,
    advice: 'Retirez ces lignes vides.',
  }),
  tooManyLines: (limit: number): Message => ({
    message: `Plus de ${limit} lignes sans ligne vide.`,
    advice: 'Séparez les paragraphes par des lignes vides.',
  }),
  tooMany: (mark: string, limit: number): Message => ({
    message: `Plus de ${limit} ${quoted(mark)} dans un même paragraphe.`,
    advice: 'Coupez le paragraphe ou retirez ces signes.',
  }),
} as const;
