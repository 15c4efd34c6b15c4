/** citation-js comes without types: what we use of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: string | readonly object[]);
    format(output: string): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
