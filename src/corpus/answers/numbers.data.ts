/** Words that lead to what a rate is by: *la tonne*, *par tonne*, *à l’hectare*, *pour 1 000 habitants*. */
export const LINKS: ReadonlySet<string> = new Set(['par', 'pour', 'la', 'le', 'l', 'a', 'au']);
