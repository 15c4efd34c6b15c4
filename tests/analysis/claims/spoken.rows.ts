/** Sentences that hand something to somebody: the sentence, then each claim as `stance | name | content` (`-`: nobody; ` // ` between pieces). */
export const spoken: readonly (readonly [string, ...string[]])[] = [
  [
    "Trois mineurs sont morts. La préfecture l'a confirmé mardi matin.",
    'asserts | préfecture | Trois mineurs sont morts',
  ],
  [
    'Dans les douze cantons du nord, explique-t-elle aussi, huit puits sont à sec.',
    'asserts | elle | Dans les douze cantons du nord // huit puits sont à sec',
  ],
  [
    "L'association réclame l'arrêt du chantier et demande au préfet de publier l'étude.",
    "demands | association | l'arrêt du chantier",
    "demands | association | au préfet de publier l'étude",
  ],
  ['La compagnie assure pouvoir réparer la ligne.', 'asserts | compagnie | pouvoir réparer la ligne'],
  ['Le syndicat espère devoir renoncer.', 'asserts | syndicat | devoir renoncer'],
  ['La direction juge cette somme « excessive ».', 'asserts | direction | cette somme « excessive »'],
  [
    "L'avocat plaidera jeudi et a promis que son client parlerait.",
    'asserts | avocat | son client parlerait',
  ],
  [
    'La Commission a annoncé lundi matin avoir validé le vote.',
    'asserts | Commission | avoir validé le vote',
  ],
  [
    'Météo-France prévoit des vents forts, ce qui retardera la manœuvre.',
    'asserts | Météo-France | des vents forts',
  ],
  ['À en juger par les images, la route est coupée.', 'asserts | images | la route est coupée'],
  // Two sources by two phrases, connectives, means, a unit with a full stop, a list behind a colon, a tail parted by commas.
  [
    "D'après les relevés de la station, pourtant, le lac baisse.",
    'asserts | relevés de la station | le lac baisse',
  ],
  [
    "Neuf interpellations selon la police, quatorze si l'on en croit les syndicats.",
    'asserts | police | Neuf interpellations',
    'asserts | syndicats | quatorze',
  ],
  ["S'il faut en croire le gardien, la grille était ouverte.", 'asserts | gardien | la grille était ouverte'],
  ['« Tout a glissé », témoigne par téléphone Idrissa Barry.', 'asserts | Idrissa Barry | Tout a glissé'],
  [
    'Le gouverneur a demandé aux riverains de rester chez eux et mis en garde contre de nouvelles crues.',
    'demands | gouverneur | aux riverains de rester chez eux',
    'demands | gouverneur | de nouvelles crues',
  ],
  ["La cave reste à 8 °C. D'après le vigneron, le vin dort.", 'asserts | vigneron | le vin dort'],
  [
    "Météo-France prévoit jusqu'à 90 millimètres de pluie.",
    "asserts | Météo-France | jusqu'à 90 millimètres de pluie",
  ],
  ['Le préfet met en garde, depuis lundi, contre les baignades.', 'demands | préfet | les baignades'],
  [
    'Il y a eu trois morts : deux randonneurs et leur guide, indique le parquet.',
    'asserts | parquet | Il y a eu trois morts : deux randonneurs et leur guide',
  ],
  [
    "L'affaire est simple : la caisse est vide, selon l'opposition.",
    'asserts | opposition | la caisse est vide',
  ],
  ['Le maire est formel : « Le pont tiendra », dit-il.', 'asserts | maire | Le pont tiendra'],
  [
    'La commune estime les dégâts à nonante mille francs au moins.',
    'asserts | commune | les dégâts à nonante mille francs au moins',
  ],
  ['Le syndicat rejette ce calcul.', 'denies | syndicat | ce calcul'],
  [
    '« Le vent ne nous aide pas », a imagé la porte-parole.',
    'asserts | porte-parole | Le vent ne nous aide pas',
  ],
  [
    'Selon le maire, septante pour cent des puits sont vides.',
    'asserts | maire | septante pour cent des puits sont vides',
  ],
  ['À Vienne, l’Opep+ a fait savoir qu’elle vendrait plus.', 'asserts | Opep+ | elle vendrait plus'],
  ['De bonne source, la digue tiendra.', 'asserts | source | la digue tiendra'],
  ['L’agence demande malgré tout de ne plus pêcher.', 'demands | agence | ne plus pêcher'],
  [
    'La région a faim, alerte Solidarité Vorlaude, qui dénonce un abandon.',
    'asserts | Solidarité Vorlaude | La région a faim',
    'asserts | Solidarité Vorlaude | un abandon',
  ],
  ['Les chercheurs en déduisent que le lac baisse.', 'asserts | chercheurs | le lac baisse'],
  ['À les en croire, la digue a cédé.', 'asserts | les | la digue a cédé'],
  ['Le camp adverse rejette cette proclamation.', 'denies | camp adverse | cette proclamation'],
  ["L'ONG avance 890 cas.", 'asserts | ONG | 890 cas'],
  ['Le Haut-Commissariat recense plus de 600 morts.', 'asserts | Haut-Commissariat | plus de 600 morts'],
  [
    "Le maire conteste que la digue ait cédé, comme l'avait écrit un quotidien.",
    'denies | maire | la digue ait cédé',
    'asserts | quotidien | la digue ait cédé',
  ],
  // Pronouns that stand for a content, circumstances between verb and speaker, governed sources.
  [
    'Le syndicat assure que le site fermera. La direction le nie.',
    'asserts | syndicat | le site fermera',
    'denies | direction | le site fermera',
  ],
  [
    'Le maire a promis une enquête ; son adjointe le confirme.',
    'asserts | maire | une enquête',
    'asserts | adjointe | une enquête',
  ],
  ["Le livre est sorti, son éditeur l'a annoncé.", 'asserts | éditeur | Le livre est sorti'],
  [
    "L'Union, elle, met en garde le Ghana contre une dette excessive.",
    'demands | Union | le Ghana contre une dette excessive',
  ],
  ['Les grévistes demandent à être entendus.', 'demands | grévistes | être entendus'],
  [
    'Le préfet a demandé à ses services un rapport détaillé.',
    'demands | préfet | à ses services un rapport détaillé',
  ],
  [
    "« Nous avons tout perdu », a soufflé lundi, devant les décombres, l'institutrice Rosa Quispe.",
    'asserts | institutrice Rosa Quispe | Nous avons tout perdu',
  ],
  [
    "La ville tient, d'après l'institut, qui précise que ses données sont provisoires.",
    'asserts | institut | La ville tient',
    'asserts | institut | ses données sont provisoires',
  ],
  [
    "Les ventes ont baissé : c'est ce qu'indique le bureau des statistiques.",
    'asserts | bureau des statistiques | Les ventes ont baissé',
  ],
  ["Le pont était fragile. C'est du moins ce qu'affirme l'armée.", 'asserts | armée | Le pont était fragile'],
  [
    'La ministre juge ces critiques « infondées » et renvoie aux experts.',
    'asserts | ministre | ces critiques « infondées »',
  ],
  [
    'La ministre juge ces propos « graves » et contraires à la loi.',
    'asserts | ministre | ces propos « graves » et contraires à la loi',
  ],
  ["Les experts s'attendent à une forte hausse.", 'asserts | experts | une forte hausse'],
  // What stands before, several sources, sources with a tail.
  [
    "L'armée a reculé de 3 kilomètres, ce que nie le ministère de la Défense.",
    "denies | ministère de la Défense | L'armée a reculé de 3 kilomètres",
  ],
  ['Les comptes ont été truqués, ce que la banque dément.', 'denies | banque | Les comptes ont été truqués'],
  [
    "La ville est tombée. C'est ce qu'affirment ce matin plusieurs habitants.",
    'asserts | habitants | La ville est tombée',
  ],
  ['Les colons démentent toute construction illégale.', 'denies | colons | toute construction illégale'],
  ['Le gouvernement rejette cette demande.', 'denies | gouvernement | cette demande'],
  ['Un sondage donne la droite à 34 %.', 'asserts | sondage | la droite à 34 %'],
  [
    "Certains saluent un accord historique, d'autres dénoncent une capitulation.",
    'asserts | Certains | un accord historique',
    'asserts | autres | une capitulation',
  ],
  [
    'La Première ministre a promis mille hommes « avant la nuit ».',
    'asserts | Première ministre | mille hommes « avant la nuit »',
  ],
  [
    "Les experts de l'ONU estimaient entre 3 000 et 4 000 le nombre de soldats.",
    "asserts | experts de l'ONU | entre 3 000 et 4 000 le nombre de soldats",
  ],
  ['SUD et la CGT annoncent une grève.', 'asserts | SUD et la CGT | une grève'],
  [
    'Les sous-traitants réclament le paiement des factures.',
    'demands | sous-traitants | le paiement des factures',
  ],
  [
    'Les élus jugent cette aide insuffisante et réclament un nouveau calendrier.',
    'asserts | élus | cette aide insuffisante',
    'demands | élus | un nouveau calendrier',
  ],
  [
    "Une étude publiée l'an dernier suggère que la pollution tue.",
    "asserts | étude publiée l'an dernier | la pollution tue",
  ],
  [
    'Un calme précaire régnait, a constaté notre correspondante.',
    'asserts | correspondante | Un calme précaire régnait',
  ],
  [
    "Selon un rapport que l'agence a publié jeudi à Genève, la température a augmenté.",
    "asserts | rapport que l'agence a publié jeudi à Genève | la température a augmenté",
  ],
  [
    'Selon le porte-parole dans la région, le major Dieudonné Kasonga, les combats se poursuivent.',
    'asserts | porte-parole dans la région, le major Dieudonné Kasonga | les combats se poursuivent',
  ],
  [
    "D'après une étude, l'or rapporte 3 milliards ; 40 % des volumes transiteraient par le port.",
    "asserts | étude | l'or rapporte 3 milliards ; 40 % des volumes transiteraient par le port",
  ],
  [
    "La commission met en demeure le gouvernement de payer l'amende.",
    "demands | commission | le gouvernement de payer l'amende",
  ],
  [
    'Dans un entretien accordé vendredi à la presse, le commissaire chargé des mines, Emeka Adeyemi, a appelé les États à réagir.',
    'demands | commissaire chargé des mines, Emeka Adeyemi | les États à réagir',
  ],
  [
    'La ministre de la Santé a indiqué ce matin sur RFI que 12 000 doses avaient été livrées à Goma.',
    'asserts | ministre de la Santé | 12 000 doses avaient été livrées à Goma',
  ],
  [
    "Interrogé par la RTS, le conseiller d'État vaudois Philippe Morand estime que les pertes dépasseront 3 millions de francs.",
    "asserts | conseiller d'État vaudois Philippe Morand | les pertes dépasseront 3 millions de francs",
  ],
  [
    '« On a tout perdu », lâche Thérèse Mukendi, commerçante à Bukavu.',
    'asserts | Thérèse Mukendi | On a tout perdu',
  ],
  [
    "Le premier ministre du Québec s'est dit « profondément préoccupé » par la hausse des tarifs.",
    'asserts | premier ministre du Québec | « profondément préoccupé » par la hausse des tarifs',
  ],
  [
    'Selon Statistique Canada, le taux de chômage a grimpé à 7,1 % en août.',
    'asserts | Statistique Canada | le taux de chômage a grimpé à 7,1 % en août',
  ],
  [
    'Le nombre de réfugiés a doublé en six mois, selon le HCR.',
    'asserts | HCR | Le nombre de réfugiés a doublé en six mois',
  ],
  [
    "Médecins sans frontières dénonce une « attaque délibérée » contre l'hôpital de Kenema.",
    "asserts | Médecins sans frontières | une « attaque délibérée » contre l'hôpital de Kenema",
  ],
  ["L'ONG affirme que 14 patients ont été tués.", 'asserts | ONG | 14 patients ont été tués'],
  [
    "La Banque nationale suisse prévoit une inflation de 1,2 % l'an prochain.",
    "asserts | Banque nationale suisse | une inflation de 1,2 % l'an prochain",
  ],
  [
    "D'après les premiers éléments de l'enquête, l'incendie serait d'origine accidentelle.",
    "asserts | premiers éléments de l'enquête | l'incendie serait d'origine accidentelle",
  ],
  [
    "Le directeur de l'usine assure ne rien savoir des rejets.",
    "asserts | directeur de l'usine | ne rien savoir des rejets",
  ],
  [
    "« Nous n'avons jamais reçu cet argent », se défend le maire de Kindu.",
    "asserts | maire de Kindu | Nous n'avons jamais reçu cet argent",
  ],
  [
    "Le parquet de Liège a confirmé, mercredi, l'ouverture d'une information judiciaire.",
    "asserts | parquet de Liège | l'ouverture d'une information judiciaire",
  ],
  [
    "14h32. Le ministre de l'Intérieur : « Il n'y a pas de blessé grave. »",
    "asserts | ministre de l'Intérieur | Il n'y a pas de blessé grave",
  ],
  [
    "Pour l'entraîneur des Lions, « la défaite était méritée ».",
    'asserts | entraîneur des Lions | la défaite était méritée',
  ],
  [
    "L'entraîneur reconnaît que son équipe a manqué de rythme.",
    'asserts | entraîneur | son équipe a manqué de rythme',
  ],
  [
    'À en croire le syndicat, 80 % des employés ont fait grève.',
    'asserts | syndicat | 80 % des employés ont fait grève',
  ],
  [
    'Le gouvernement malgache a appelé la population au calme.',
    'demands | gouvernement malgache | la population au calme',
  ],
  [
    'Le président Ouattara a exhorté les électeurs à se rendre aux urnes.',
    'demands | président Ouattara | les électeurs à se rendre aux urnes',
  ],
  [
    "« Il faut que l'aide arrive », a-t-elle insisté, ajoutant que trois villages restaient coupés du monde.",
    "asserts | elle | Il faut que l'aide arrive",
    'asserts | elle | trois villages restaient coupés du monde',
  ],
  ['Le groupe Holcim rejette ces accusations.', 'denies | groupe Holcim | ces accusations'],
  ["L'entreprise se défend d'avoir pollué la nappe.", 'denies | entreprise | avoir pollué la nappe'],
  [
    "Un rapport de la Cour des comptes pointe des dépenses injustifiées de 4 millions d'euros.",
    "asserts | rapport de la Cour des comptes | des dépenses injustifiées de 4 millions d'euros",
  ],
  ["L'étude montre une baisse de 30 % des captures.", 'asserts | étude | une baisse de 30 % des captures'],
  [
    'Les sauveteurs ont expliqué que le courant était trop fort.',
    'asserts | sauveteurs | le courant était trop fort',
  ],
  [
    'Le volcanologue Marc Delmas craint une nouvelle éruption.',
    'asserts | volcanologue Marc Delmas | une nouvelle éruption',
  ],
  [
    "« La coulée avance de 10 mètres par heure », précise l'Observatoire volcanologique.",
    'asserts | Observatoire volcanologique | La coulée avance de 10 mètres par heure',
  ],
  ['Le Hezbollah nie toute implication.', 'denies | Hezbollah | toute implication'],
  [
    "L'armée israélienne dit avoir frappé un dépôt d'armes.",
    "asserts | armée israélienne | avoir frappé un dépôt d'armes",
  ],
  [
    "L'armée israélienne a dit avoir « éliminé » un commandant du Hamas, ce que le mouvement a démenti.",
    'asserts | armée israélienne | avoir « éliminé » un commandant du Hamas',
    'denies | mouvement | avoir « éliminé » un commandant du Hamas',
  ],
  [
    "Paris et Berlin ont demandé une réunion d'urgence du Conseil.",
    "demands | Paris et Berlin | une réunion d'urgence du Conseil",
  ],
  ["Il a aussi été annoncé que l'aéroport rouvrirait lundi.", "asserts | - | l'aéroport rouvrirait lundi"],
  [
    'Selon une source proche du dossier, le montant atteint 40 millions de dollars.',
    'asserts | source proche du dossier | le montant atteint 40 millions de dollars',
  ],
  ["Le témoin raconte qu'il a vu trois hommes courir.", 'asserts | témoin | il a vu trois hommes courir'],
  [
    "La mairesse de Montréal a promis d'ouvrir 500 places d'ici décembre.",
    "asserts | mairesse de Montréal | ouvrir 500 places d'ici décembre",
  ],
  [
    'Le ministre a rappelé que la loi interdit ces pratiques, tout en reconnaissant des « retards ».',
    'asserts | ministre | la loi interdit ces pratiques',
    'asserts | ministre | des « retards »',
  ],
  [
    "Le CICR s'inquiète de la situation des civils à El Geneina.",
    'asserts | CICR | la situation des civils à El Geneina',
  ],
  [
    'Les autorités rwandaises ont qualifié ces accusations de « fantaisistes ».',
    'asserts | autorités rwandaises | ces accusations de « fantaisistes »',
  ],
  ['Kigali accuse Kinshasa de soutenir les FDLR.', 'asserts | Kigali | Kinshasa de soutenir les FDLR'],
  ["Le rapport accuse l'armée d'avoir tué 40 civils.", "asserts | rapport | l'armée d'avoir tué 40 civils"],
  [
    "Le sélectionneur a justifié son choix : « Il n'était pas prêt. »",
    "asserts | sélectionneur | Il n'était pas prêt",
  ],
  [
    'Le patron de la Fed a laissé entendre que les taux pourraient baisser.',
    'asserts | patron de la Fed | les taux pourraient baisser',
  ],
  [
    'Les analystes de la banque UBS estiment le marché à 12 milliards de francs.',
    'asserts | analystes de la banque UBS | le marché à 12 milliards de francs',
  ],
  ['Selon lui, « la situation est sous contrôle ».', 'asserts | lui | la situation est sous contrôle'],
  ['« La situation est sous contrôle », selon lui.', 'asserts | lui | La situation est sous contrôle'],
  [
    "Le bilan est de 12 morts, a indiqué à l'AFP un responsable de la protection civile.",
    'asserts | responsable de la protection civile | Le bilan est de 12 morts',
  ],
  [
    'Le bilan est de 12 morts, indique un communiqué de la préfecture.',
    'asserts | communiqué de la préfecture | Le bilan est de 12 morts',
  ],
  [
    "Trois personnes sont portées disparues, d'après la gendarmerie, qui poursuit les recherches.",
    'asserts | gendarmerie | Trois personnes sont portées disparues',
  ],
  [
    "Le fleuve, explique l'hydrologue Awa Diop, est monté de deux mètres.",
    'asserts | hydrologue Awa Diop | Le fleuve // est monté de deux mètres',
  ],
  ["La Croix-Rouge fait état d'au moins 30 blessés.", 'asserts | Croix-Rouge | au moins 30 blessés'],
  ["Les habitants affirment que l'eau n'est plus potable.", "asserts | habitants | l'eau n'est plus potable"],
  [
    'Le Premier ministre a assuré devant les députés que le budget serait tenu.',
    'asserts | Premier ministre | le budget serait tenu',
  ],
  ['La direction dément, elle, tout licenciement.', 'denies | direction | tout licenciement'],
  [
    "L'opposition conteste les résultats et réclame un recomptage.",
    'denies | opposition | les résultats',
    'demands | opposition | un recomptage',
  ],
  ["« C'est faux », a réagi Bakou.", "asserts | Bakou | C'est faux"],
  [
    "L'ONU demande que les couloirs humanitaires soient ouverts.",
    'demands | ONU | les couloirs humanitaires soient ouverts',
  ],
  [
    'Le syndicat Unia réclame une hausse des salaires de 2 %.',
    'demands | syndicat Unia | une hausse des salaires de 2 %',
  ],
  [
    "Le chef de la diplomatie européenne, Josep Marti, a averti que l'Europe réagirait.",
    "asserts | chef de la diplomatie européenne, Josep Marti | l'Europe réagirait",
  ],
  [
    'Le site internet de la fédération annonce que le match est reporté.',
    'asserts | site internet de la fédération | le match est reporté',
  ],
  ['La fédération a annoncé le report du match.', 'asserts | fédération | le report du match'],
  [
    "L'avocat de la défense soutient, pour sa part, que son client est innocent.",
    'asserts | avocat de la défense | son client est innocent',
  ],
  ["L'homme jure qu'il n'a rien fait.", "asserts | homme | il n'a rien fait"],
  ['Sur X, le ministre a écrit : « Nous ne céderons pas. »', 'asserts | ministre | Nous ne céderons pas'],
  ['« Nous ne céderons pas », a-t-il écrit sur X.', 'asserts | il | Nous ne céderons pas'],
  [
    'Le général Ba, qui commande la force conjointe, affirme que la zone est sécurisée.',
    'asserts | général Ba | la zone est sécurisée',
  ],
  [
    'La police a identifié le suspect, a-t-on appris de source judiciaire.',
    'asserts | source judiciaire | La police a identifié le suspect',
  ],
  [
    "Elle n'a qu'une crainte : « Que la pluie revienne avant la récolte. »",
    'asserts | Elle | Que la pluie revienne avant la récolte',
  ],
  ["L'état-major : la ligne de front est stable", 'asserts | état-major | la ligne de front est stable'],
  [
    "Le maire a affirmé que le pont tiendrait, mais les ingénieurs assurent qu'il est fragile.",
    'asserts | maire | le pont tiendrait',
    'asserts | ingénieurs | il est fragile',
  ],
  ['Moscou affirme contrôler la ville ; Kyiv dément.', 'asserts | Moscou | contrôler la ville'],
  [
    'Moscou affirme contrôler la ville, ce que Kyiv dément.',
    'asserts | Moscou | contrôler la ville',
    'denies | Kyiv | contrôler la ville',
  ],
  [
    "Le ministre a précisé qu'aucun Français ne figurait parmi les victimes et que l'enquête se poursuivait.",
    "asserts | ministre | aucun Français ne figurait parmi les victimes et que l'enquête se poursuivait",
  ],
  [
    "Le ministre, qui s'exprimait à Dakar, a promis 200 emplois et annoncé la construction d'un hôpital.",
    'asserts | ministre | 200 emplois',
    "asserts | ministre | la construction d'un hôpital",
  ],
  [
    '« Nous partirons demain. Personne ne restera ici », a prévenu le chef du village. « Nos enfants ont peur. »',
    'asserts | chef du village | Nous partirons demain. Personne ne restera ici',
    'asserts | chef du village | Nos enfants ont peur',
  ],
  [
    "« C'est un désastre, explique Ali Traoré, cultivateur. Les criquets ont tout mangé. »",
    "asserts | Ali Traoré | C'est un désastre // Les criquets ont tout mangé",
  ],
  [
    'Depuis lundi, selon la Protection civile, 300 maisons ont été détruites.',
    'asserts | Protection civile | Depuis lundi // 300 maisons ont été détruites',
  ],
  [
    "Le volcan s'est réveillé, rapporte l'institut de géophysique, et une colonne de cendres de 8 km est visible.",
    "asserts | institut de géophysique | Le volcan s'est réveillé // et une colonne de cendres de 8 km est visible",
  ],
  [
    "Cité par l'agence Tass, le gouverneur Oleg Petrov a déclaré que deux drones avaient été abattus.",
    'asserts | gouverneur Oleg Petrov | deux drones avaient été abattus',
  ],
  [
    'Citant des sources médicales, la chaîne Al Jazeera rapporte que 22 personnes ont péri.',
    'asserts | sources médicales | 22 personnes ont péri',
    'asserts | chaîne Al Jazeera | 22 personnes ont péri',
  ],
  [
    'Dans son rapport annuel, Amnesty International accuse la junte de crimes de guerre.',
    'asserts | Amnesty International | la junte de crimes de guerre',
  ],
  [
    "Le rapport, que nous avons pu consulter, conclut que l'armée a tiré sans sommation.",
    "asserts | rapport | l'armée a tiré sans sommation",
  ],
  [
    'Selon le quotidien Le Soleil, qui cite un proche du dossier, la vente serait conclue.',
    'asserts | quotidien Le Soleil | la vente serait conclue',
  ],
  [
    "Le ministère russe de la Défense nie que des missiles aient visé l'hôpital.",
    "denies | ministère russe de la Défense | des missiles aient visé l'hôpital",
  ],
  ['« Faux », rétorque-t-on à Moscou.', 'asserts | Moscou | Faux'],
  [
    "Le président Lula a déclaré, lors d'une conférence de presse à Belém, que le Brésil protégerait l'Amazonie.",
    "asserts | président Lula | le Brésil protégerait l'Amazonie",
  ],
  [
    "Accusé d'avoir truqué le scrutin, le président a rejeté ces allégations.",
    'denies | président | ces allégations',
  ],
  [
    "Le directeur général de l'OMS, le docteur Amadou Sy, a lancé un appel : « Donnez-nous les moyens d'agir. »",
    "asserts | directeur général de l'OMS, le docteur Amadou Sy | Donnez-nous les moyens d'agir",
  ],
  [
    'Le GIEC estime que le niveau des mers montera de 60 cm.',
    'asserts | GIEC | le niveau des mers montera de 60 cm',
  ],
  [
    'Les projections du GIEC suggèrent une hausse de 60 cm.',
    'asserts | projections du GIEC | une hausse de 60 cm',
  ],
  ['Elle dit vouloir rester.', 'asserts | Elle | vouloir rester'],
  ['Il se dit inquiet.', 'asserts | Il | inquiet'],
  [
    "La ministre s'est félicitée d'un accord « historique ».",
    'asserts | ministre | un accord « historique »',
  ],
  ["« Ce n'est pas notre drone », s'est défendu Téhéran.", "asserts | Téhéran | Ce n'est pas notre drone"],
  [
    'Les Pays-Bas, de leur côté, appellent à une enquête internationale.',
    'demands | Pays-Bas | une enquête internationale',
  ],
  [
    'Le Premier ministre canadien a demandé aux provinces de préparer leurs hôpitaux.',
    'demands | Premier ministre canadien | aux provinces de préparer leurs hôpitaux',
  ],
  [
    'Le Canada a averti ses ressortissants que la frontière fermerait.',
    'asserts | Canada | la frontière fermerait',
  ],
  ["Le procureur a indiqué que « l'enquête se poursuit ».", "asserts | procureur | l'enquête se poursuit"],
  [
    'La porte-parole a refusé de commenter, mais elle a assuré que la police enquêtait.',
    'asserts | porte-parole | la police enquêtait',
  ],
  [
    'La Fifa a sommé la fédération de tenir des élections.',
    'demands | Fifa | la fédération de tenir des élections',
  ],
  [
    "La Cour internationale de justice a ordonné à Israël d'ouvrir le passage.",
    "demands | Cour internationale de justice | à Israël d'ouvrir le passage",
  ],
  [
    'Aux dires du capitaine, le navire transportait 200 tonnes de riz.',
    'asserts | capitaine | le navire transportait 200 tonnes de riz',
  ],
  ["De l'aveu même du préfet, les secours ont tardé.", 'asserts | préfet | les secours ont tardé'],
  [
    "Le maire de Goma, M. Kabila, a indiqué que l'eau serait rétablie. M. Kabila a ajouté que des citernes étaient en route.",
    "asserts | maire de Goma, M. Kabila | l'eau serait rétablie",
    'asserts | maire de Goma, M. Kabila | des citernes étaient en route',
  ],
  [
    "Un hélicoptère s'est écrasé, a annoncé l'armée, précisant que cinq soldats étaient à bord.",
    "asserts | armée | Un hélicoptère s'est écrasé",
    'asserts | armée | cinq soldats étaient à bord',
  ],
  [
    "Le rapport de l'ONU dont l'AFP a obtenu copie affirme que 40 camions ont été pillés.",
    "asserts | rapport de l'ONU dont l'AFP a obtenu copie | 40 camions ont été pillés",
  ],
  [
    "L'entreprise a annoncé jeudi qu'elle supprimerait 1 200 postes.",
    'asserts | entreprise | elle supprimerait 1 200 postes',
  ],
  [
    "L'inflation a atteint 4 %, son plus haut niveau depuis 2012, selon l'Insee.",
    "asserts | Insee | L'inflation a atteint 4 %, son plus haut niveau depuis 2012",
  ],
  ['Les ventes ont reculé de 3 % (selon Eurostat).', 'asserts | Eurostat | Les ventes ont reculé de 3 %'],
  ["Ils affirment n'avoir reçu aucun avertissement.", "asserts | Ils | n'avoir reçu aucun avertissement"],
  [
    "Moscou assure avoir pris le village, tandis que Kyiv affirme l'avoir gardé.",
    'asserts | Moscou | avoir pris le village',
    "asserts | Kyiv | l'avoir gardé",
  ],
  [
    "Tout est rentré dans l'ordre, assure-t-on du côté de la préfecture.",
    "asserts | préfecture | Tout est rentré dans l'ordre",
  ],
  [
    '« Le barrage tient », a-t-elle dit, « mais pour combien de temps ? »',
    'asserts | elle | Le barrage tient // mais pour combien de temps',
  ],
  [
    'Le président de la Confédération, Guy Parmelin, a fait part de son inquiétude.',
    'asserts | président de la Confédération, Guy Parmelin | son inquiétude',
  ],
  [
    "La ministre belge de l'Intérieur a fait savoir, par voie de communiqué, que 300 policiers seraient déployés.",
    "asserts | ministre belge de l'Intérieur | 300 policiers seraient déployés",
  ],
  [
    'Environ 4 000 personnes ont manifesté, selon la police, 12 000 selon les organisateurs.',
    'asserts | police | Environ 4 000 personnes ont manifesté',
    'asserts | organisateurs | 12 000',
  ],
  [
    'Ils étaient 4 000 selon la police et 12 000 selon les syndicats.',
    'asserts | police | Ils étaient 4 000',
    'asserts | syndicats | 12 000',
  ],
  ['La police parle de 4 000 manifestants.', 'asserts | police | 4 000 manifestants'],
  [
    'La Fédération camerounaise de football a démenti mardi avoir limogé son sélectionneur.',
    'denies | Fédération camerounaise de football | avoir limogé son sélectionneur',
  ],
  ["Samuel Eto'o a accusé le ministère d'ingérence.", "asserts | Samuel Eto'o | le ministère d'ingérence"],
  [
    "Le porte-parole du gouvernement, Patrick Muyaya, a déclaré à la presse que l'armée avait repris Bunagana. Il a ajouté que les combats se poursuivaient. Selon lui, 60 rebelles ont été tués.",
    "asserts | porte-parole du gouvernement, Patrick Muyaya | l'armée avait repris Bunagana",
    'asserts | porte-parole du gouvernement, Patrick Muyaya | les combats se poursuivaient',
    'asserts | porte-parole du gouvernement, Patrick Muyaya | 60 rebelles ont été tués',
  ],
  [
    'Le M23 a rejeté ces affirmations, dénonçant « de la propagande ».',
    'denies | M23 | ces affirmations',
    'asserts | M23 | de la propagande',
  ],
  [
    'Joint par nos soins, un habitant affirme que les tirs ont cessé vers midi.',
    'asserts | habitant | les tirs ont cessé vers midi',
  ],
  [
    'Un habitant, joint par téléphone, affirme que les tirs ont cessé.',
    'asserts | habitant | les tirs ont cessé',
  ],
  [
    'Le Fonds monétaire international table sur une croissance de 3,1 %.',
    'asserts | Fonds monétaire international | une croissance de 3,1 %',
  ],
  [
    "La banque centrale a prévenu qu'elle pourrait intervenir.",
    'asserts | banque centrale | elle pourrait intervenir',
  ],
  [
    'Elle a aussi indiqué que les réserves avaient fondu de 2 milliards.',
    'asserts | Elle | les réserves avaient fondu de 2 milliards',
  ],
  [
    "Le séisme, d'une magnitude de 6,1, a été ressenti jusqu'à Athènes, selon l'institut géodynamique.",
    "asserts | institut géodynamique | Le séisme, d'une magnitude de 6,1, a été ressenti jusqu'à Athènes",
  ],
  [
    "L'institut américain USGS fait état d'une magnitude de 6,3.",
    'asserts | institut américain USGS | une magnitude de 6,3',
  ],
  ['Au moins 40 personnes auraient péri.', 'asserts | - | Au moins 40 personnes auraient péri'],
  [
    'Le gouvernement aurait versé 3 millions de dollars aux ravisseurs.',
    'asserts | - | Le gouvernement aurait versé 3 millions de dollars aux ravisseurs',
  ],
  ["La Suisse demande l'extradition du banquier.", "demands | Suisse | l'extradition du banquier"],
  [
    "« Il n'en est rien », réplique, cinglant, le patron du groupe.",
    "asserts | patron du groupe | Il n'en est rien",
  ],
  ['« On verra », dit un pêcheur, avant de reprendre la mer.', 'asserts | pêcheur | On verra'],
  [
    "Interrogée sur ce point, la ministre a répondu que rien n'était décidé.",
    "asserts | ministre | rien n'était décidé",
  ],
  ["Le texte affirme, chiffres à l'appui, que la forêt recule.", 'asserts | texte | la forêt recule'],
  [
    "Des témoins ont affirmé à l'AFP avoir vu des corps dans la rue.",
    'asserts | témoins | avoir vu des corps dans la rue',
  ],
  [
    "L'agence Reuters rapporte, citant deux responsables, que le port est fermé.",
    'asserts | agence Reuters | le port est fermé',
    'asserts | deux responsables | le port est fermé',
  ],
  ['La vidéo montre un camion en flammes.', 'asserts | vidéo | un camion en flammes'],
  [
    "Les images diffusées par la télévision d'État montrent des immeubles éventrés.",
    "asserts | images diffusées par la télévision d'État | des immeubles éventrés",
  ],
  ["Cette carte montre que le front n'a pas bougé.", "asserts | carte | le front n'a pas bougé"],
  ["L'enquête a établi que le conducteur était ivre.", 'asserts | enquête | le conducteur était ivre'],
  ["L'enquête a révélé des malversations.", 'asserts | enquête | des malversations'],
  [
    "L'opposant dénonce un « coup d'État constitutionnel » et appelle à manifester vendredi.",
    "asserts | opposant | un « coup d'État constitutionnel »",
    'demands | opposant | manifester vendredi',
  ],
  [
    "Le secrétaire général de l'ONU a appelé à un cessez-le-feu immédiat et exhorté les parties à la retenue.",
    "demands | secrétaire général de l'ONU | un cessez-le-feu immédiat",
    "demands | secrétaire général de l'ONU | les parties à la retenue",
  ],
  ["Le roi a souhaité que l'enquête aboutisse.", "demands | roi | l'enquête aboutisse"],
  ["Berne souhaite un accord avant l'été.", "demands | Berne | un accord avant l'été"],
  ["Londres espère conclure d'ici juin.", "asserts | Londres | conclure d'ici juin"],
  ['Londres dit espérer un accord.', 'asserts | Londres | espérer un accord'],
  ["Ce n'est pas vrai, dit-elle.", "asserts | elle | Ce n'est pas vrai"],
  [
    "Comme l'a rappelé le procureur, le suspect reste présumé innocent.",
    'asserts | procureur | le suspect reste présumé innocent',
  ],
  [
    'Le suspect, a rappelé le procureur, reste présumé innocent.',
    'asserts | procureur | Le suspect // reste présumé innocent',
  ],
  [
    "Les États-Unis affirment que l'Iran a livré des drones à la Russie, ce que Téhéran nie.",
    "asserts | États-Unis | l'Iran a livré des drones à la Russie",
    "denies | Téhéran | l'Iran a livré des drones à la Russie",
  ],
  [
    'À Bangui, le porte-parole de la Minusca précise que la route nationale 1 est rouverte.',
    'asserts | porte-parole de la Minusca | la route nationale 1 est rouverte',
  ],
  [
    "Ouagadougou a accusé Abidjan d'« abriter des déstabilisateurs ».",
    "asserts | Ouagadougou | Abidjan d'« abriter des déstabilisateurs »",
  ],
  [
    "Le maire de Martigues n'exclut pas de confiner les quartiers nord.",
    'asserts | maire de Martigues | confiner les quartiers nord',
  ],
  ["L'économiste n'a pas exclu une intervention.", 'asserts | économiste | une intervention'],
  [
    'Le groupe dit « coopérer pleinement » et refuse de commenter les causes du sinistre.',
    'asserts | groupe | coopérer pleinement',
  ],
  [
    'Les riverains, eux, racontent avoir entendu deux explosions.',
    'asserts | riverains | avoir entendu deux explosions',
  ],
  ['La Monusco indique étudier ces éléments.', 'asserts | Monusco | étudier ces éléments'],
  ["L'ONG documente l'exécution de 19 hommes.", "asserts | ONG | l'exécution de 19 hommes"],
  [
    "L'expert en balistique décrit deux tirs, « à moins de trois mètres ».",
    'asserts | expert en balistique | deux tirs, « à moins de trois mètres »',
  ],
  [
    "Justice Plus accuse par ailleurs l'armée de n'être pas intervenue.",
    "asserts | Justice Plus | l'armée de n'être pas intervenue",
  ],
  [
    '« On ne veut pas revivre cela », a laissé tomber la mairesse en point de presse.',
    'asserts | mairesse | On ne veut pas revivre cela',
  ],
  [
    'Elle plaide pour un déplacement progressif des familles, une idée que rejettent les pêcheurs.',
    'demands | Elle | un déplacement progressif des familles',
  ],
  [
    "Le porte-parole répète : « Notre vie est ici. » Selon lui, personne n'a été consulté.",
    'asserts | porte-parole | Notre vie est ici',
    "asserts | porte-parole | personne n'a été consulté",
  ],
  [
    "Contactée après l'émission, l'agence du littoral invite Mme Ndiaye à « venir voir le chantier ».",
    'demands | agence du littoral | Mme Ndiaye à « venir voir le chantier »',
  ],
  [
    "L'assaut a débuté « aux environs de 5 heures », relate un habitant joint par téléphone.",
    "asserts | habitant | L'assaut a débuté « aux environs de 5 heures »",
  ],
  ['Un habitant joint par téléphone assure que le marché a brûlé.', 'asserts | habitant | le marché a brûlé'],
  ["Le groupe a revendiqué l'opération dans un message audio.", "asserts | groupe | l'opération"],
  [
    "Le ministre, lequel avait parlé d'une situation « maîtrisée », est parti.",
    'asserts | ministre | une situation « maîtrisée »',
  ],
  [
    "Le parti s'en est pris au gouvernement, qu'il accuse d'avoir sabré le budget.",
    "asserts | parti | d'avoir sabré le budget",
  ],
  [
    "L'opposition lui reproche d'avoir réduit les crédits.",
    "asserts | opposition | d'avoir réduit les crédits",
  ],
  [
    "Mehdi B. est soupçonné par le parquet d'avoir agi sur commande.",
    "asserts | parquet | Mehdi B // d'avoir agi sur commande",
  ],
  [
    "Le trésorier est accusé par deux anciens salariés d'avoir antidaté des factures.",
    "asserts | deux anciens salariés | Le trésorier // d'avoir antidaté des factures",
  ],
  [
    'Faux, rétorque le maire : « Ces chiffres ne reposent sur rien. »',
    'asserts | maire | Ces chiffres ne reposent sur rien',
  ],
  ["Un témoin, qui a requis l'anonymat, soutient le contraire.", 'asserts | témoin | le contraire'],
  [
    'Contacté, son avocat affirme le contraire : « Mon client a toujours agi dans les règles. »',
    'asserts | avocat | le contraire',
    'asserts | avocat | Mon client a toujours agi dans les règles',
  ],
  ["L'armée affirme l'inverse.", "asserts | armée | l'inverse"],
  ['Le club regrette une décision « trop tardive ».', 'asserts | club | une décision « trop tardive »'],
  [
    'Les exportations ont chuté, a-t-on appris vendredi de source douanière.',
    'asserts | source douanière | Les exportations ont chuté',
  ],
  [
    "La police a reconnu un incident tout en rejetant l'accusation selon laquelle ses agents auraient tiré.",
    'asserts | police | un incident',
    "denies | police | l'accusation selon laquelle ses agents auraient tiré",
    'asserts | - | ses agents auraient tiré',
  ],
  ['Le ministre reconnaît les faits.', 'asserts | ministre | les faits'],
  [
    'Fatou Ndiaye : Il faut être honnête. La brèche mesure six kilomètres.',
    'asserts | Fatou Ndiaye | Il faut être honnête. La brèche mesure six kilomètres',
  ],
  [
    'Fabrice Lemoine, délégué FO, pour qui « rien ne justifie un tel gâchis », a saisi le tribunal.',
    'asserts | Fabrice Lemoine | rien ne justifie un tel gâchis',
  ],
  [
    "Les analystes de Berenberg estiment à 340 millions d'euros le coût de la restructuration.",
    "asserts | analystes de Berenberg | à 340 millions d'euros le coût de la restructuration",
  ],
  [
    "Le ministère chiffre à plus d'un million le nombre de déplacés.",
    "asserts | ministère | à plus d'un million le nombre de déplacés",
  ],
  [
    'Le rapport évalue les pertes à 1,3 milliard de dollars.',
    'asserts | rapport | les pertes à 1,3 milliard de dollars',
  ],
  [
    'Selon une note interne que Les Échos ont pu consulter, deux autres sites ferment.',
    'asserts | note interne que Les Échos ont pu consulter | deux autres sites ferment',
  ],
  [
    "Le bilan pourrait s'alourdir, met en garde la Croix-Rouge.",
    "asserts | Croix-Rouge | Le bilan pourrait s'alourdir",
  ],
  [
    "La ministre a jugé les faits « d'une extrême gravité » et promis de suspendre les versements.",
    "asserts | ministre | les faits « d'une extrême gravité »",
    'asserts | ministre | suspendre les versements',
  ],
  ["Ottawa s'est dit prêt à dépêcher 200 militaires.", 'asserts | Ottawa | prêt à dépêcher 200 militaires'],
  [
    'Le gouvernement ne cache pas que la situation est grave.',
    'asserts | gouvernement | la situation est grave',
  ],
  [
    "La préfète a présenté son bilan. Puis vient la mère de la victime. Elle assure ne pas connaître l'accusé.",
    "asserts | mère de la victime | ne pas connaître l'accusé",
  ],
  [
    'Les autorités doivent revoir les normes. Elle appelle les autorités à revoir les normes. Les autorités nient avoir été prévenues.',
    'demands | Elle | les autorités à revoir les normes',
    'denies | autorités | avoir été prévenues',
  ],
  [
    'Dans un courriel, elle demande néanmoins à ses cadres de « préparer des bus de substitution ».',
    'demands | elle | à ses cadres de « préparer des bus de substitution »',
  ],
  [
    "Le chef de la diplomatie a exhorté Moscou à accepter une trêve, tout en excluant l'envoi de troupes.",
    'demands | chef de la diplomatie | Moscou à accepter une trêve',
    "denies | chef de la diplomatie | l'envoi de troupes",
  ],
  [
    "Le maire dément : « Vollèges a reçu 8,4 millions. » Et d'ajouter que la nouvelle école sera inaugurée à l'automne.",
    'denies | maire | Vollèges a reçu 8,4 millions',
    "asserts | maire | la nouvelle école sera inaugurée à l'automne",
  ],
  [
    'Elle se dit ouverte à une médiation, que Sion juge « prématurée ».',
    'asserts | Elle | ouverte à une médiation',
    'asserts | Sion | prématurée',
  ],
  [
    'Des images satellites laissent voir de nouvelles tranchées.',
    'asserts | images satellites | de nouvelles tranchées',
  ],
  [
    "L'état-major ne le confirme pas. Il fait état de 41 assauts et chiffre les pertes à 1 120 hommes.",
    'asserts | état-major | 41 assauts',
    'asserts | état-major | les pertes à 1 120 hommes',
  ],
  ['Le gouvernement exclut toute hausse des impôts.', 'denies | gouvernement | toute hausse des impôts'],
  [
    "Moscou soutient n'avoir frappé que « des ateliers de réparation ».",
    "asserts | Moscou | n'avoir frappé que « des ateliers de réparation »",
  ],
  [
    "L'aviation a largué onze bombes dans la nuit de lundi à mardi, rapporte l'administration régionale.",
    "asserts | administration régionale | L'aviation a largué onze bombes dans la nuit de lundi à mardi",
  ],
  [
    'Le ministère récuse toute dissimulation et invoque des délais de laboratoire.',
    'denies | ministère | toute dissimulation',
    'asserts | ministère | des délais de laboratoire',
  ],
  [
    "Pour lui, c'est la saturation des latrines qui explique la flambée.",
    "asserts | lui | c'est la saturation des latrines qui explique la flambée",
  ],
  [
    "De l'avis du constitutionnaliste, un service minimum pourrait être imposé.",
    'asserts | constitutionnaliste | un service minimum pourrait être imposé',
  ],
  [
    'Interrogés par la RTBF, plusieurs navetteurs disent comprendre le mouvement.',
    'asserts | navetteurs | comprendre le mouvement',
  ],
  [
    'Ils reprochent à la SNCB de vouloir supprimer 67 guichets.',
    'asserts | Ils | à la SNCB de vouloir supprimer 67 guichets',
  ],
  [
    "Une source diplomatique s'est bornée à évoquer « des contreparties ».",
    'asserts | source diplomatique | des contreparties',
  ],
  [
    "Pour le chercheur Idriss Sani, du Centre d'études stratégiques, l'affaire montre la faiblesse des armées.",
    "asserts | chercheur Idriss Sani | l'affaire montre la faiblesse des armées",
  ],
  [
    'Il a reconnu les faits en garde à vue, a fait savoir la procureure, Anne Vial.',
    'asserts | procureure, Anne Vial | Il a reconnu les faits en garde à vue',
    'asserts | Il | les faits en garde à vue',
  ],
  [
    "Le maire promet une réouverture et chiffre les dégâts à 2,3 millions d'euros.",
    'asserts | maire | une réouverture',
    "asserts | maire | les dégâts à 2,3 millions d'euros",
  ],
  [
    'Une mère de famille, croisée devant les grilles, se plaint du silence de la mairie.',
    'asserts | mère de famille | silence de la mairie',
  ],
  [
    "Un procès-verbal, que Le Progrès s'est procuré, relève cinq non-conformités.",
    'asserts | procès-verbal | cinq non-conformités',
  ],
  [
    "La préfecture assure comprendre cette inquiétude, mais rappelle que l'eau potable reste prioritaire.",
    'asserts | préfecture | comprendre cette inquiétude',
    "asserts | préfecture | l'eau potable reste prioritaire",
  ],
  [
    "France Nature Environnement affirme, relevés à l'appui, que le débit n'est plus respecté.",
    "asserts | France Nature Environnement | le débit n'est plus respecté",
  ],
  [
    'Selon des témoins, des soldats ont fui, puis sont revenus.',
    'asserts | témoins | des soldats ont fui, puis sont revenus',
  ],
  ["L'accusé nie avoir tiré.", 'denies | accusé | avoir tiré'],
  [
    "Le procureur a requis dix ans de prison contre l'ancien maire.",
    "demands | procureur | dix ans de prison contre l'ancien maire",
  ],
  [
    "« On n'entendait plus que l'eau. » — Marcel, batelier à Huy",
    "asserts | Marcel | On n'entendait plus que l'eau",
  ],
  ['Bamako « déplore » le retrait des instructeurs.', 'asserts | Bamako | le retrait des instructeurs'],
  [
    'La fermeture de la mine a été annoncée par le groupe suédois Nordfell.',
    'asserts | groupe suédois Nordfell | La fermeture de la mine',
  ],
  [
    'Le canton de Neuchâtel, actionnaire de la ligne, réclame une expertise.',
    'demands | canton de Neuchâtel | une expertise',
  ],
  ['Le Portugal a dit sa « vive inquiétude ».', 'asserts | Portugal | sa « vive inquiétude »'],
  ['Oslo a condamné « un acte lâche ».', 'asserts | Oslo | un acte lâche'],
  ["D'autres dénoncent une opération de communication.", 'asserts | autres | une opération de communication'],
  [
    'Le patron de la Fédération, qui affirme que les comptes sont sains, refuse de les publier.',
    'asserts | patron de la Fédération | les comptes sont sains',
  ],
  [
    'Le club salue une décision « historique » et redoute un recours de Berne.',
    'asserts | club | une décision « historique »',
    'asserts | club | un recours de Berne',
  ],
  ["L'opposition l'accuse d'avoir vidé les caisses.", "asserts | opposition | d'avoir vidé les caisses"],
  ["Il a parlé une heure, avant d'affirmer que le barrage tiendrait.", 'asserts | Il | le barrage tiendrait'],
  ["L'avocat plaide la légitime défense.", 'asserts | avocat | la légitime défense'],
  [
    "« C'est une honte », fulmine Koffi Adjovi, président de l'association.",
    "asserts | Koffi Adjovi | C'est une honte",
  ],
  ["L'armée nie avoir tardé, comme le lui reproche une sénatrice.", 'denies | armée | avoir tardé'],
  // Two sources around what they say: each its own side of the contrast, both all of it where nothing parts them.
  [
    "Selon l'Ifop, 34 % des sondés sont favorables, contre 52 % d'après Elabe.",
    'asserts | Ifop | 34 % des sondés sont favorables',
    'asserts | Elabe | 52 %',
  ],
  [
    'Selon la police, 1 200 personnes ont défilé, mais 4 000 selon les organisateurs.',
    'asserts | police | 1 200 personnes ont défilé',
    'asserts | organisateurs | 4 000',
  ],
  [
    "Selon le ministère, le stock suffit, tandis qu'il manque 400 doses d'après l'hôpital.",
    'asserts | ministère | le stock suffit',
    'asserts | hôpital | il manque 400 doses',
  ],
  [
    'Selon la FAO, le prix du riz a monté, comme celui du blé, selon les cours de Chicago.',
    'asserts | FAO | le prix du riz a monté, comme celui du blé',
    'asserts | cours de Chicago | le prix du riz a monté, comme celui du blé',
  ],
  [
    "Selon l'Insee, le chômage atteint 7,5 %, contre 7,1 % en 2024.",
    'asserts | Insee | le chômage atteint 7,5 %, contre 7,1 % en 2024',
  ],
  [
    'Selon le maire, deux ponts ont cédé, mais aucun quartier n’est coupé.',
    'asserts | maire | deux ponts ont cédé, mais aucun quartier n’est coupé',
  ],
  [
    'Son gestionnaire, Marc Delvaux, nie toute négligence.',
    'denies | gestionnaire, Marc Delvaux | toute négligence',
  ],
  ['Le ministère, place Beauvau, affirme que le stock suffit.', 'asserts | ministère | le stock suffit'],
  [
    'La déclaration du maire selon laquelle le pont sera rouvert est contestée.',
    'asserts | maire | le pont sera rouvert',
  ],
  [
    "L'affirmation du syndicat selon laquelle les soldes sont versées n'est pas vérifiée.",
    'asserts | syndicat | les soldes sont versées',
  ],
  [
    'La déclaration du maire selon laquelle le pont est fermé et sera démoli surprend.',
    'asserts | maire | le pont est fermé et sera démoli surprend',
  ],
  // An office and what is said, no name in apposition; and names that are.
  ['Selon le préfet, Lyon est coupée en deux.', 'asserts | préfet | Lyon est coupée en deux'],
  ['Selon le préfet, le Rhône a débordé.', 'asserts | préfet | le Rhône a débordé'],
  ["Selon le ministre, l'Iran a cédé.", "asserts | ministre | l'Iran a cédé"],
  ['Selon le maire, Jean Rey refuse de partir.', 'asserts | maire | Jean Rey refuse de partir'],
  [
    'Selon le maire, la digue de Dinant a cédé mercredi, mais les pompes tournent.',
    'asserts | maire | la digue de Dinant a cédé mercredi, mais les pompes tournent',
  ],
  [
    'Selon le gouverneur de Namur, la digue de Hastière est rompue.',
    'asserts | gouverneur de Namur | la digue de Hastière est rompue',
  ],
  [
    'Selon le porte-parole, le lieutenant-colonel Ali Bako, trois soldats sont morts.',
    'asserts | porte-parole, le lieutenant-colonel Ali Bako | trois soldats sont morts',
  ],
  [
    'Le camp est vide, a affirmé le porte-parole, le capitaine Omar al-Khatib.',
    'asserts | porte-parole, le capitaine Omar al-Khatib | Le camp est vide',
  ],
  // Two sources, each before what it says; an aside of a source is no second one.
  [
    "Selon le maire, la digue a cédé mercredi, mais d'après l'exploitant, elle tient.",
    'asserts | maire | la digue a cédé mercredi',
    'asserts | exploitant | elle tient',
  ],
  [
    "D'après l'armée, le village est pris, alors que selon les rebelles, il résiste.",
    'asserts | armée | le village est pris',
    'asserts | rebelles | il résiste',
  ],
  [
    'Selon le maire, la digue tient, mais les pompes, à sec depuis lundi, sont arrêtées.',
    'asserts | maire | la digue tient, mais les pompes, à sec depuis lundi, sont arrêtées',
  ],
];
