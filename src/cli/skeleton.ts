/** A new report: what must be filled in, what may be, and how to correct the analysis. */
export function articleSkeleton(title: string, day: string): string {
  return `---
title: ${JSON.stringify(title)}
date: ${day}
draft: true # retirez cette ligne pour publier
# standfirst: Une ou deux phrases.
# subject: Sujet auquel le rapport appartient
# source:
#   name: D'où vient le rapport
#   url: https://…
# countries: [UA] # pays du rapport, codes ISO, pour reconnaître les lieux
# infoDate: ${day}
---

Écrivez ici le rapport. Chaque affirmation avec sa source, chaque chiffre avec son unité.
Pour corriger l'analyse, dans la phrase : \`:place[nom]{id=…}\`, \`:figure[texte]{value=… unit=…}\`,
\`:claim[texte]{by=… stance=asserts}\`, \`:plain[texte]\` ; \`:cut[]\` là où le texte source s'arrête.
`;
}
