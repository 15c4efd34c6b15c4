import { escapeMarkup } from '../escape-markup.ts';

/** What another site may frame, with the height in CSS pixels that the frame starts with, by kind. */
export const EMBED_HEIGHTS = { affirmation: 320, carte: 560, lieu: 560, chiffre: 280 } as const;
export type EmbedKind = keyof typeof EMBED_HEIGHTS;

/** The folder, under the base path, of all that may be framed. */
export const EMBED_FOLDER = 'integrer';

/** Path of a frame, under the base path. */
export const embedPath = (kind: EmbedKind, id: string): string => `${EMBED_FOLDER}/${kind}/${id}/`;

/** Path of the script that keeps frames as high as what they show. */
export const RESIZER = `${EMBED_FOLDER}/hauteur.js`;

/**
 * What to paste into another site's page. The script may be left out: the frame then keeps its first height.
 * @param frame full address of the frame; `script` that of {@link RESIZER}
 */
export function embedCode(kind: EmbedKind, title: string, frame: string, script: string): string {
  const height = EMBED_HEIGHTS[kind];
  return [
    `<iframe src="${escapeMarkup(frame)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${escapeMarkup(script)}" async></script>`,
  ].join('\n');
}
