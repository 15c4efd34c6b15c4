import type { UnlistedLexicon } from '../places/unlisted/model.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words around the names of places that no list has (Le Bon Usage, § 1051 on prepositions of place). */
export const unlisted: UnlistedLexicon = {
  idle: words(
    'affluent estuaire delta sommet chaine large capitale bastion forteresse bande enclave exclave land etat',
  ),
  figurative: words(
    'mine camp base port usine depot entrepot fonderie scierie cimenterie sucrerie verrerie abattoir incinerateur arsenal pont prison hopital stade caserne zoo mosquee chateau cathedrale basilique quai terminal complexe cite communaute collectivite republique plateau desert ile territoire quartier metropole agglomeration cercle ville gare phare tunnel chantier-naval',
  ),
  others: new Map([
    ['quartier', 'settlement'],
    ['douar', 'settlement'],
    ['ksar', 'settlement'],
    ['lieu-dit', 'settlement'],
    ['camp', 'facility'],
    ['carriere', 'facility'],
    ['retenue', 'water'],
    ['oued', 'water'],
    ['lagune', 'water'],
    ['ravin', 'water'],
    ['glacier', 'landform'],
    ['gorges', 'landform'],
    ['colline', 'landform'],
    ['ilot', 'landform'],
    ['woreda', 'region'],
    ['chefferie', 'region'],
  ]),
  quarters: words('quartier'),
  residents: words(
    'maire mairesse maires bourgmestre syndic syndique edile cure pretre imam habitant habitante habitants habitantes villageois villageoise villageoises riverain riveraine riverains riveraines resident residente residents residentes natif native natifs originaire originaires hotelier hoteliere agriculteur agricultrice agriculteurs eleveur eleveuse eleveurs maraicher vigneron vigneronne berger bergere commercant commercante commercants epicier epiciere boulanger boulangere institutrice instituteur pecheur pecheurs paysan paysanne paysans retraite retraitee laitier laitiere',
  ),
  practitioners: words(
    'infirmier infirmiere infirmiers infirmieres medecin medecins pharmacien pharmacienne sage-femme enseignant enseignante enseignants enseignantes menuisier garagiste restaurateur restauratrice apiculteur apicultrice viticulteur viticultrice ouvrier ouvriere ouvriers ouvrieres mineur mineurs',
  ),
  seated: words(
    'ne nee nes nees situe situee situes situees implante implantee implantes implantees domicilie domiciliee domicilies domiciliees inhume inhumee inhumes inhumees refugie refugiee refugies refugiees heberge hebergee heberges hebergees ecole ecoles college colleges lycee lycees dispensaire dispensaires hopital clinique hotel usine usines mosquee eglise entrepot entrepots atelier ferme fermes accident incendie incendies explosion fusillade eboulement effondrement',
  ),
  townlike:
    /^saint(?:e|s|es)?-[a-z]{3}|^[a-z'-]{2,}-(?:de|du|des|d'|sur|sous|en|les|la|le|aux|au|l')-?[a-z]{3}/,
  nearby: words('pres proximite abords alentours environs lisiere'),
  rivers: words(
    'rive rives berge berges crue crues lit affluent affluents embouchure confluence confluent debordement debordements long',
  ),
  possessives: words('son sa leur notre votre mon ma'),
  ends: words('entre'),
  unplacedId: 'non-situe',
  joints: words('do da dos das del di della della van der von el al los las y n'),
  bearings: new Map([
    ['nord', 0],
    ['nord-est', 45],
    ['est', 90],
    ['sud-est', 135],
    ['sud', 180],
    ['sud-ouest', 225],
    ['ouest', 270],
    ['nord-ouest', 315],
  ]),
  beside: words(
    'pres proche proches proximite loin abords alentours environs peripherie banlieue lisiere entree sortie face voisin voisine faubourg surplombe voisins amont aval portes contrebas dessus',
  ),
  inside: words('a au dans en sur'),
  between: words(
    "a au aux en de du d' des la le les l' non plus moins peu environ quelque quelques une un vol oiseau route ville village capitale commune grande direction immediate toute seulement juste a-peu-pres centre chef-lieu",
  ),
};
