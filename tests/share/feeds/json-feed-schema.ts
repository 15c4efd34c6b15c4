import { z } from 'zod';

const time = z.iso.datetime();

/** JSON Feed 1.1, what it asks for and what Recoupe writes. Source: jsonfeed.org/version/1.1 */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.string().min(1),
  feed_url: z.string().min(1),
  description: z.string().min(1),
  language: z.literal('fr'),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^tag:[a-z.-]+,2026:\S+$/),
      url: z.string().min(1),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: time,
      date_modified: time,
      tags: z.array(z.string().min(1)),
    }),
  ),
});
