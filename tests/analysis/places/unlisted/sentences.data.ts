/** Sentences of our own with a name that no list has: the name, its kind, how it is placed and how closely. */
export const PLACED: readonly (readonly [sentence: string, ...places: string[]])[] = [
  [
    'Le village de Gaskindé, à une vingtaine de kilomètres au sud de Djibo, a brûlé.',
    'Gaskindé = settlement, offset Djibo, 13 km',
  ],
  ['À 12 km au nord de Djibo, le village de Tandoubé a brûlé.', 'Tandoubé = settlement, offset Djibo, 10 km'],
  ['Le hameau de Bérouzé (à 6 km de Goma) est vide.', 'Bérouzé = settlement, away Goma, 11 km'],
  [
    'Ils ont fui à Nyamitéra, à huit kilomètres au nord de Goma.',
    'Nyamitéra = settlement, offset Goma, 9 km',
  ],
  [
    'Le barrage de Lom Tangar, près de Bélabo, au Cameroun, est plein.',
    'Lom Tangar = facility, beside Bélabo, 10 km',
  ],
  ['Une crue a noyé le quartier de Majengué, à Goma.', 'Majengué = settlement, inside Goma, 5 km'],
  ['La rivière Zamboué a débordé à Komanda.', 'Zamboué = water, sentence Komanda, 25 km'],
  [
    'Le camp de Kanyarouga, à huit kilomètres au nord de Goma, est vide.',
    'Kanyarouga = facility, offset Goma, 9 km',
  ],
  ['La mine de Mongbali, non loin de Goma, a fermé.', 'Mongbali = facility, beside Goma, 10 km'],
  [
    'Les villages de Tandoubé et de Bérouzé, près de Djibo, brûlent.',
    'Tandoubé = settlement, beside Djibo, 10 km',
    'Bérouzé = settlement, beside Djibo, 10 km',
  ],
  ['Le courant manque entre Vorlaude et Zinal.', 'Vorlaude = settlement, sentence Zinal, 25 km'],
  ['Le courant manque entre Zinal et Vorlaude.', 'Vorlaude = settlement, sentence Zinal, 25 km'],
  [
    'Les districts de Zabid et d’Al-Tandoub ont soif.',
    'Al-Tandoub = region, sentence district de Zabid, 30 km',
  ],
  ['Un hôtelier de Vorlaude, près de Zinal, attend la neige.', 'Vorlaude = settlement, beside Zinal, 10 km'],
  ['Le maire de Vorlaude est reçu à Zinal.', 'Vorlaude = settlement, sentence Zinal, 25 km'],
  ['Elle a fui à Vorlaude, le village voisin de Zinal.', 'Vorlaude = settlement, beside Zinal, 10 km'],
  ['Près de Zinal, son village, Vorlaude, est vide.', 'Vorlaude = settlement, beside Zinal, 10 km'],
];

/** A sentence, a name in it, and the id that the distance leaves. */
export const ELSEWHERE: readonly (readonly [sentence: string, name: string, id: string])[] = [
  [
    'Le village de Zelenyi Haï, à 14 km au nord-est de Houliaïpole, est disputé.',
    'Zelenyi Haï',
    'zelenyi-hai-pres-de-houliaipole',
  ],
];

/** Nothing here is put on the map by what stands beside it. */
export const NOWHERE: readonly string[] = [
  'À Rangoun, le porte-parole a parlé du village de Zolotarn.',
  'À Paris, la ministre a promis de reconstruire le hameau de Vorlaude.',
  'À Kyiv, la mine de Zelensky en disait long.',
  'Le camp de Trump jubile à Washington.',
  'Le village des Sages attend à Goma.',
  'Le barrage des agriculteurs est levé à Goma.',
  'Le port du masque est levé à Goma.',
  'Le pont du 1er mai a vidé Paris.',
  'Le quartier général est muet à Goma.',
  'La base de M. Dupont était solide à Lyon.',
  'L’usine de Renault tourne à Douai.',
  'Le sommet de l’Otan s’ouvre à La Haye.',
  'La chaîne CNN émet d’Atlanta.',
  'La cité U de Lyon ferme.',
  'La rue de Zamboué, à Lyon, est fermée.',
  'À Lyon, Zamboué a gagné.',
  'Le président Zamboué, près de Djibo, a parlé.',
  'Il a vu Zamboué près de Djibo.',
  'Le village de Tandoubé a brûlé.',
  'Le village de Tandoubé, au Burkina Faso, a brûlé.',
  'À 12 km au nord de Djibo, il pleut.',
  'Le maire de Djibo, à 12 km au nord de Kongoussi, a parlé.',
  'La communauté LGBT de Goma manifeste.',
  'La ville de Djibo, près de Kongoussi, est calme.',
  'Entre Vorlaude et Lyon, le cœur balance.',
  'Entre Vorlaude et la France, rien ne va.',
  'Entre Vorlaude et son frère, à Djibo, rien ne va.',
  'Djibo et Vorlaude ont gagné.',
  'Selon Vorlaude, la ville de Djibo est calme.',
  'Selon Vorlaude, la ville voisine de Djibo est calme.',
  'Aux yeux de Vorlaude, la ville de Djibo est calme.',
  'Son ami, Vorlaude, vit à Djibo.',
  'Le village, Vorlaude le sait, est près de Djibo.',
  'Un hôtelier de Vorlaude attend la neige.',
  'Les habitants des Vorlaudes, à Djibo, attendent.',
  'Le ministre de Vorlaude est reçu à Djibo.',
  'Les préfets de Djibo et de Vorlaude se taisent.',
];
