const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles, offices and family words that stand right before a person's name. */
export const titles = words(`
  m mm mme mmes mlle me dr pr mgr monsieur madame docteur docteure professeur professeure maitre president presidente
  ministre premier-ministre gouverneur gouverneure maire prefet prefete general generale colonel colonelle capitaine
  lieutenant commandant commandante amiral sergent caporal soldat juge procureur procureure avocat avocate depute deputee
  senateur senatrice roi reine prince princesse cheikh emir pape imam pere soeur frere mere oncle tante saint
  porte-parole directeur directrice chef cheffe analyste economiste journaliste sociologue historien historienne politologue
  secretaire conseiller conseillere ambassadeur ambassadrice candidat candidate patron patronne famille`);

/** Bodies, events and works that hold a place in their name: the place in it is no mention of its own. */
export const bodies = words(`
  ministere universite universites banque bourse agence autorite federation confederation croix-rouge institut association
  syndicat ligue parti front mouvement club football festival marche traite accord accords protocole convention pacte
  bataille radio television tele orchestre opera charte declaration comite observatoire academie societe compagnie
  olympique fc racing sporting stade-club real atletico sc rc ogc ac as
  brigade bataillon regiment division legion cour tribunal rue avenue boulevard`);

/** First names that small towns bear too. */
export const firstNames = words(`
  dominique adam adele alain albert alberto alexandra alexandre alexis alfred ali alice aline amanda ana andre andrea angela anna anne
  antoine anton antonio arthur aurora ava barbara benjamin bernard bruno camila carla carlos carmen caroline catalina catherine
  cecilia charles charlotte chloe claire clara claude cristina daniel daria david denis diana diego dimitri dmitri eduardo elena
  eleonore elias elisabeth elsa emilia emilio emma enrique eric ernest esperanza esther eugene eva fabian fatima felix fernando
  florence francis francisco franck francois frederic gabriel george georges gerard gloria gregoire guillaume gustavo hanan hassan
  helena helene henri hugo hussein ibrahim ignacio ines irene irina isaac isabel isabelle ivan jack jacob jacques jean jeanne
  jerome jesus joaquin joel john jose joseph juan jules julia julian julie karim karina kevin kim laila larissa laura lea leila
  leo leon leonardo leonor leopold liam lina linda lola louis louise lucas lucia lucie lucien luis luna magda manuel marc marcel
  marco margarita maria marie marina mario martin martine mary mathilde matteo maurice max maya mercedes mia michel miguel milan
  mohamed monica moussa nadia natalia nicolas nicole nina nora octavio olga oscar pablo pascal patricia patrick paul paula paulina
  pedro peter philippe pierre rafael raphael raul raymond rebecca rene ricardo richard rima rita robert roberto rodrigo roland
  romain romeo rosa rosalia rose sabrina salma samir samuel sandra santiago sara sarah sebastien serge sergio simon sofia sonia
  sophie stella sylvain tamara tania teresa thomas tina valentina valeria vera veronica victor victoria vincent virginia vlad
  vladimir walid wanda william xavier yasmine youssef yves zoe taras oleh serhii mykola halyna andrii goran`);

/** Names of institutions, papers, firms and services that towns bear too; matched as a whole. */
export const notPlaces = words(`
  telegram facebook twitter google apple amazon microsoft meta total renault peugeot boeing airbus starlink otan onu ue oms
  parlement senat congres assemblee bundestag knesset douma rada kremlin elysee matignon maison-blanche pentagone hamas
  hezbollah taliban wagner etat islamique bourse republique constitution police tribunal croix-rouge nations-unies dieu allah
  union l'union brent wti nasdaq nikkei noel paques ramadan toussaint covid brexit`);
