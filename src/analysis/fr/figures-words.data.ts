const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of the closed classes, and auxiliaries in all forms of the press (Le Bon Usage, § 577 to 1080). */
export const FUNCTION_WORDS = list(`
  a à le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles se s' me te lui eux y en moi toi soi qui que qu' quoi dont ou lequel laquelle lesquels
  lesquelles auquel auxquels auxquelles duquel desquels desquelles celui celle ceux celles ceci cela ca c'
  et mais or ni car donc si comme quand lorsque lorsqu' puisque puisqu' quoique tandis afin parce
  dans sur sous par pour avec sans vers chez entre contre depuis pendant durant avant apres des dès jusque jusqu' hors envers
  malgre selon parmi sauf outre moyennant voire via lors hormis excepte pres loin autour hier demain aujourd'hui
  ne n' pas plus moins tres trop assez aussi alors ainsi toujours jamais parfois souvent deja encore puis ensuite enfin
  ici ailleurs dedans dehors dessus dessous bien mal mieux pis tant autant beaucoup peu presque environ tous toutes tout toute
  chaque aucun aucune nul nulle quelque quelques plusieurs certains certaines meme memes tel tels telle telles autrement
  ont sont etaient avaient seront seraient auront auraient furent eurent est etait sera serait fut ete etre avoir
  ai as avons avez avais avait aura aurait suis es sommes etes etions soient aient soit ait fait font faisaient
  va vont allaient peut peuvent pouvaient doit doivent devaient devraient veut veulent voulaient faut
  au-dessus au-dessous au-dela en-dessous par-dessus par-dela la-bas la-haut ci-dessus ci-dessous ci-contre vis-a-vis
  avant-hier apres-demain quelquefois autrefois jadis naguere certes volontiers alentours travers expres
  non oui tandis longtemps maintenant bientot tantot tard tot desormais dorenavant environ minimum maximum
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  lundi mardi mercredi jeudi vendredi samedi dimanche
  cependant toutefois pourtant notamment seulement exactement precisement respectivement
  fois-ci es ex versus vs max min env etc
`);

/** Adjectives that stand before the noun (Le Bon Usage, § 327), both numbers and genders. */
export const ADJECTIVES = list(`
  autre autres petit petits petite petites grand grands grande grandes gros grosse grosses jeune jeunes vieux vieille vieilles
  nouveau nouveaux nouvelle nouvelles bon bons bonne bonnes mauvais mauvaise mauvaises beau beaux belle belles long longs
  longue longues haut hauts haute hautes premier premiers premiere premieres dernier derniers derniere dernieres seul seuls
  seule seules prochain prochains prochaine prochaines ancien anciens ancienne anciennes vaste vastes principal principaux
  principale principales simple simples different differents differente differentes meme memes plein pleins pleine pleines
  faux fausse fausses fort forts forte fortes lourd lourds lourde lourdes presume presumes presumee presumees petites
  importants importantes violents violentes puissants puissantes nombreux nombreuses courts courtes bonnes rares pauvres
  soi-disant futurs futures`);

export const PRONOUNS = list('autres autre jeunes jeune vieux vieilles anciens anciennes petits petites');

/** Plural participles of what befalls people and things in the news, that are seldom nouns. */
export const PARTICIPLES = list(`
  neutralises neutralisees detruits detruites abattus abattues interceptes interceptees endommages
  endommagees liberes liberees arretes arretees captures capturees sauves sauvees secourus secourues
  confirmes confirmees recenses recensees enregistres enregistrees identifies identifiees signales
  signalees livrees acheves achevees termines terminees perdus perdues volees brules brulees pillees
  expulses expulsees expedies expediees annules annulees reportes reportees deroutes deroutees
  suspendus suspendues fermees touchees privees deployes deployees mobilises mobilisees engages
  engagees tirees lancees exportes exportees importes importees vendus vendues achetes achetees
  produites construits construites demolis demolies saisis recuperes recuperees retrouves retrouvees
  extraits extraites repeches repechees transferes transferees remis echangees admis admises prevus
  prevues promis promises attendus attendues annoncees financees verses versees depensees investis
  investies alloues allouees restitues restituees rendus rendues placees loges logees relogees
  reloges accueillis accueillies soignes soignees operes operees gueris gueries testes testees
  controlees inspectes inspectees repares reparees retablis retablies raccordes raccordees coupees
  inondes inondees submerges submergees ensevelis ensevelies coinces coincees bloques bloquees
  piegees tombees parties venus revenus revenues restees mis pris deposes deposees adoptes adoptees
  rejetes rejetees signees votees nommes nommees reelus reelues jugees relaxes relaxees poursuivis
  poursuivies situes situees installes installees etablis etablies ouverts ouvertes offerts offertes
  atteints atteintes executes executees assassines assassinees enleves enlevees kidnappes kidnappees
  incendiees intactes`);

/** Participles with an accent, nouns without it: *12 fermés*, *12 fermes*. */
export const ACCENTED_PARTICIPLES = list(`
  livres tombes places portes fermes votes juges controles pieges echanges annonces incendies touches finances lances coupes restes signes prives tires depenses voles pilles brules casses deportes vises passes gardes armes entres montres marques pousses`);

/** Counted without a plural mark. */
export const INVARIABLE = list('pick-up gens porte-avions mi-temps sans-abri sans-papiers');

/** Their number is no data, or no count. */
export const UNCOUNTED = list(
  'merci mercis fois reprise reprises tiers quart quarts cinquieme cinquiemes dixieme dixiemes cotes cote coins mots points-virgules premiers premieres derniers dernieres',
);

/** What is given, spent and owed, and how. */
export const SPENDING = list(`
  aide aides credit credits budget budgets enveloppe pret prets subvention subventions fonds investissement investissements
  contrat contrats facture dette dettes cout couts montant don dons somme amende benefice benefices perte pertes deficit
  excedent recettes depenses rancon indemnite indemnites caution chiffre
  debloque debloquent debloquer debloquait verse versent verser versait investit investir investissent alloue allouer octroie
  octroyer finance financer depense depenser coute coutent couter coutera couterait injecte injecter emprunte emprunter
  rapporte rapporter economise economiser`);

/** A number behind these only names them. */
export const LABELS = list(`
  bus tram tramway metro rer train tgv ter
  article articles art alinea alineas paragraphe paragraphes vol route routes autoroute nationale departementale page pages p pp
  chapitre chapitres resolution resolutions numero numeros no n reacteur bloc blocs ligne salle porte phase etape etapes lot
  tome tour acte saison episode categorie classe niveau chaine radio canal quai batiment annexe groupe zone secteur district
  arrondissement bureau dossier loi decret directive reglement point points verset protocole option objectif operation programme
  version windows iphone formule division brigade bataillon regiment unite compagnie escadron armee poste poste-frontiere
  sortie borne parcelle puits terminal hangar camp cellule chambre appartement appt rue avenue boulevard bd bp cs code alerte
  magnitude echelle indice matricule modele type serie mark mk falcon apollo soyouz g top l' an case tel telephone fax tel.
  figure tableau photo carte volume amendement titre livre psaume sourate numero-vert twitter cop sommet g7 mirage airbus boeing`);

/** Verbs of change whose *de A à B* tells two states (all forms of the press, folded). */
export const CHANGES = list(`
  passe passee passes passees passait passer passant passera passerait passent passeront
  tombe tombee tombes tombees tomber tombait tombant baisse baisser baissait baissant grimpe grimper grimpant grimpait
  chute chuter monte montee montees montes monter montant bondi bondit bondir ramene ramenee ramenes ramenees ramener ramenant
  reduit reduite reduits reduites reduire reduisant porte portee portes portees porter portant augmente augmenter augmentant
  recule reculer reculant evolue evoluer progresse progresser progressant glisse glisser releve relevee relever relevant
  abaisse abaissee abaisser abaissant revient revenu revenue descend descendu descendue descendre remonte remontee
  diminue diminuer diminuant double doubler triple tripler saute hisse etire retombe retombee`);

/**
 * Of {@link CHANGES}, the falls, after which a rising pair can only be how much is lost, and the rises that
 * newsrooms measure (*augmente de 15 à 20 %*) rather than tell by both ends (*passe, monte, grimpe de 15 à 20 %*).
 */
export const MEASURING = list(`
  tombe tombee tombes tombees tomber tombait tombant baisse baisser baissait baissant chute chuter reduit reduite reduits
  reduites reduire reduisant recule reculer reculant glisse glisser abaisse abaissee abaisser abaissant descend descendu
  descendue descendre diminue diminuer diminuant retombe retombee augmente augmenter augmentant progresse progresser`);
