import type { SourceNoun } from '../claims/rows.ts';
import type { SourceKind } from '../model.ts';

type Gender = 'm' | 'f' | null;

const ROWS: readonly (readonly [SourceKind, Gender, string])[] = [
  [
    'institution',
    'm',
    'ministere gouvernement parlement senat etat-major commandement conseil comite parti groupe syndicat tribunal parquet groupement haut-commissariat programme bureau centre institut observatoire organisme service secretariat kremlin pentagone mouvement collectif club consortium fonds tresor regulateur exploitant operateur fabricant constructeur courtier cabinet laboratoire journal quotidien hebdomadaire magazine site media chateau elysee bundestag congres departement opposition camp milieux geant armateur assureur consulat front reseau jury barreau rectorat hopital lycee musee festival office bloc diocese greffe college palais canton district comte etat pouvoir front exploitant transporteur distributeur producteur gestionnaire bailleur assureur voyagiste traiteur pays royaume emirat',
  ],
  [
    'institution',
    'f',
    'armee police gendarmerie marine aviation prefecture mairie municipalite presidence administration agence commission organisation association ong onu otan union federation confederation ligue banque entreprise societe compagnie firme direction autorite autorites cour justice diplomatie chancellerie coalition alliance opposition mission delegation croix-rouge chaine radio redaction rebellion junte milice academie universite region province ville commune chambre fondation cellule defense protection intersyndicale centrale partie assemblee garde brigade cooperative formation majorite droite gauche enseigne ambassade clinique ecole instance coordination regie plateforme bourse caisse interprofession filiere faitiere metropole agglomeration communaute collectivite copropriete',
  ],
  ['institution', 'f', 'douanes forces troupes secours'],
  ['institution', 'm', 'secours pompiers services separatistes rebelles assaillants paramilitaires talibans'],
  [
    'person',
    'm',
    'colon correspondant sous-traitant independantiste putschiste insurge reservataire demandeur refugie deplace sinistre exile blesse otage captif chauffeur cheminot paysan berger scout maraicher vigneron orpailleur piroguier mineur docker marin president ministre maire gouverneur prefet porte-parole general colonel commandant capitaine amiral chef directeur responsable depute senateur elu diplomate expert analyste economiste chercheur professeur medecin docteur avocat procureur juge journaliste temoin habitant resident survivant rescape blesse soldat officier combattant ingenieur ouvrier salarie agriculteur pecheur commercant vendeur eleveur voisin pere frere mari fils proche conseiller ambassadeur emissaire envoye negociateur haut-commissaire commissaire secretaire vice-president premier-ministre dirigeant leader patron entraineur selectionneur joueur capitaine coach arbitre athlete champion delegue representant fonctionnaire militant opposant candidat adversaire passeur pretre pape imam eveque roi prince chancelier adjoint specialiste historien sociologue politologue climatologue sismologue volcanologue epidemiologiste virologue meteorologue syndicaliste negociant trader consultant avocat notaire policier gendarme pompier interlocuteur interesse accuse suspect prevenu homme garcon etudiant enseignant instituteur infirmier apiculteur pharmacien mecanicien locataire proprietaire client usager manifestant organisateur auteur ecrivain cineaste acteur chanteur musicien numero tete milliardaire fondateur createur coordinateur coordonnateur superviseur intendant greffier batonnier doyen membre homologue pilote skipper chercheur recteur conservateur garde syndic bourgmestre echevin riverain parent lieutenant sergent major brigadier marechal gardien gerant cousin oncle neveu epoux compagnon ex-compagnon paysan maraicher boulanger marin docker routier cheminot urgentiste otage detenu prisonnier refugie migrant deplace rapatrie sinistre eleve lyceen demographe geographe agronome veterinaire astronome photographe romancier banquier stratege pasteur rabbin depanneur survivaliste batelier municipal vice-premier ministre-president premier romancier legiste pathologiste repreneur plaignant requerant vigneron viticulteur cultivateur sauveteur ambulancier chauffeur conducteur contremaitre berger supporter ailier buteur gardien',
  ],
  [
    'person',
    'f',
    'presidente ministre maire prefete porte-parole generale colonelle commandante cheffe directrice responsable deputee senatrice elue experte analyste economiste chercheuse professeure medecin docteure avocate procureure juge journaliste habitante residente survivante rescapee mere soeur femme fille proche conseillere ambassadrice envoyee negociatrice commissaire secretaire vice-presidente dirigeante patronne entraineuse joueuse capitaine championne deleguee representante militante opposante candidate reine chanceliere adjointe specialiste historienne sociologue infirmiere institutrice vendeuse agricultrice pharmacienne etudiante enseignante victime personne coordinatrice auteure autrice fondatrice locataire cliente mairesse correspondante haute-commissaire syndique echevine riveraine gerante cousine tante niece epouse compagne ex-compagne veuve paysanne maraichere detenue refugiee migrante deplacee sinistree eleve lyceenne banquiere gouverneure greffiere doyenne skippeuse gardienne municipale vice-premiere plaignante requerante vigneronne sauveteuse ambulanciere',
  ],
  [
    'document',
    'm',
    'rapport communique document bilan texte article sondage audit chiffre barometre recensement modele cliche scenario graphique tableau decompte registre proces-verbal memo memorandum message calcul resultat releve bulletin livre courrier billet message tweet enregistrement indicateur indice dossier',
  ],
  [
    'document',
    'f',
    'carte donnee donnees etude enquete note image images photo photos video videos projection projections modelisation estimation estimations prevision previsions analyse analyses statistique statistiques declaration information informations depeche lettre publication resolution simulation imagerie archive archives mesure mesures preuve preuves synthese recherche recherches observation observations evaluation version simulation tribune liste cartographie decision',
  ],
  [
    'document',
    'm',
    'chiffres resultats cliches rapports documents calculs releves communiques sondages travaux enregistrements indicateurs proces-verbaux temoignages bilans',
  ],
  ['unnamed', 'f', 'source sources rumeur rumeurs'],
  ['person', null, 'autres uns unes foule public'],
];

function table(): Map<string, SourceNoun> {
  const nouns = new Map<string, SourceNoun>();
  for (const [kind, gender, words] of ROWS)
    for (const word of words.split(' ')) {
      const known = nouns.get(word);
      nouns.set(word, {
        kind: known?.kind ?? kind,
        gender: known && known.gender !== gender ? null : gender,
      });
    }
  return nouns;
}

/** Heads of noun phrases that speak, with kind and gender; null where the form has both. */
export const nouns: ReadonlyMap<string, SourceNoun> = table();

/** Endings of nouns of persons and of bodies that the list does not hold. */
export const kinds: readonly { readonly ending: RegExp; readonly kind: SourceKind }[] = [
  {
    ending:
      /(?:..ants|antes|eurs?|euses?|trices?|iens?|iennes?|istes?|logues?|crates?|naires?|patrons?|aires?)$/,
    kind: 'person',
  },
];

/** Words with such an ending that are no persons. */
export const things: ReadonlySet<string> = new Set(
  'restaurant montant instant composant carburant courant volant croissant diamant excedant versant enfant accablante variante constante plante contraire affaire salaire horaire commentaire inventaire anniversaire exemplaire itineraire dictionnaire questionnaire formulaire annuaire honoraire calcaire estuaire sanctuaire repertoire chaleur douleur erreur valeur hauteur largeur moteur secteur compteur ordinateur vapeur lueur fleur bonheur malheur honneur couleur peur vigueur rigueur longueur ampleur terreur horreur tumeur humeur faveur saveur ardeur lenteur epaisseur profondeur grandeur interieur exterieur tracteur congelateur radiateur reacteur transformateur ascenseur facteur bien lien piste liste catalogue dialogue prologue quotidien moyen examen'.split(
    ' ',
  ),
);

/** What one denies: nouns of speech and of blame. */
export const speechNouns: ReadonlySet<string> = new Set(
  'demande demandes offre offres proposition propositions requete requetes ultimatum exigence exigences lien liens mesure mesures declaration declarations accusation accusations affirmation affirmations allegation allegations version versions propos these theses idee critique critiques reproche reproches hypothese conclusion conclusions proclamation proclamations annonce annonces resultat resultats chiffre chiffres bilan rumeur rumeurs information informations argument arguments soupcon soupcons euphemisme qualificatif terme amalgame comparaison parallele mise these grief griefs responsabilite implication possibilite eventualite scenario calcul calculs estimation estimations diagnostic diagnostics pronostic pronostics interpretation interpretations insinuation analyse analyses lecture recit explication explications pretention pretentions dementi dementis aveu aveux assurances temoignage temoignages insinuations assertion assertions revendication revendications rapport tout toute toutes tous'.split(
    ' ',
  ),
);

/** What one admits: nouns of deeds, faults and losses. */
export const facts: ReadonlySet<string> = new Set(
  'fait faits existence perte pertes erreur erreurs tort torts mort defaite victoire validite presence usage recours necessite gravite difficulte difficultes lenteur echec retard retards limites legitimite independance souverainete impuissance importance caractere realite culpabilite faute fautes abandon retrait chute prise paternite qualite legalite utilisation emploi'.split(
    ' ',
  ),
);

/** What one puts into words behind a possessive. */
export const feelings: ReadonlySet<string> = new Set(
  'deception inquietude inquietudes colere crainte craintes solidarite soutien surprise regret regrets preoccupation preoccupations indignation satisfaction gratitude espoir volonte opposition desaccord refus soulagement fierte tristesse emotion incomprehension doute doutes scepticisme confiance attachement determination ras-le-bol amertume exasperation frustration reticence reticences reserve reserves accord joie stupeur effroi consternation compassion peine angoisse desarroi lassitude'.split(
    ' ',
  ),
);

/** What one rules out: nouns of things planned or feared. */
export const plans: ReadonlySet<string> = new Set(
  'envoi deploiement recours retour negociation negociations intervention fermeture cessez-le-feu treve hausse baisse augmentation candidature demission report retrait compromis livraison discussion discussions dialogue reforme privatisation piste attentat geste fraude suppression suppressions concession concessions licenciement licenciements dissolution alliance vente fusion annulation sanction sanctions risque danger confinement referendum'.split(
    ' ',
  ),
);

/** Nouns by which one text names the same source. */
export const synonyms: readonly ReadonlySet<string>[] = [
  new Set(['ong', 'association', 'organisation', 'fondation', 'collectif']),
  new Set(['medecin', 'docteur', 'docteure', 'praticien', 'praticienne']),
  new Set(['entreprise', 'societe', 'groupe', 'compagnie', 'firme', 'geant', 'exploitant', 'operateur']),
  new Set(['agence', 'organisation', 'institution', 'organisme']),
  new Set(['maire', 'edile', 'elu', 'elue', 'mairesse']),
  new Set(['parti', 'formation', 'mouvement']),
];
