import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articlesLoader, pagesLoader } from './loader/loader.ts';
import type { StoredArticle, StoredPage } from './markdown/stored.ts';

/** The loaders check what editors write and give its faults their places; here only the shapes are named. */
export const collections = {
  articles: defineCollection({ loader: articlesLoader, schema: z.custom<StoredArticle>() }),
  pages: defineCollection({ loader: pagesLoader, schema: z.custom<StoredPage>() }),
};
