import { z } from 'zod';

const text = z.string().min(1);
const name = z.string().regex(/^[a-z0-9._-]+$/);

const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'number', 'integer', 'date']),
  description: text,
  decimalChar: z.literal(',').optional(),
});

/** What the Data Package standard asks of what Recoupe writes. Source: datapackage.org/standard */
export const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: text,
  description: text,
  homepage: text,
  licenses: z.array(z.strictObject({ name: text, title: text, path: z.url() })).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text) })).min(1),
  sources: z
    .array(z.strictObject({ title: text, path: text.optional() }))
    .min(1)
    .optional(),
  resources: z
    .array(
      z.strictObject({
        name,
        path: z.string().regex(/^[a-z]+\.(?:json|csv|geojson)$/),
        title: text,
        format: z.enum(['json', 'csv', 'geojson']),
        mediatype: z.string().regex(/^[a-z]+\/[a-z+]+$/),
        encoding: z.literal('utf-8'),
        bytes: z.int().min(1),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        jsonSchema: text.optional(),
        type: z.literal('table').optional(),
        dialect: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
        schema: z
          .strictObject({
            fields: z.array(field).min(1),
            missingValues: z.array(z.string()),
            primaryKey: z.array(text),
          })
          .optional(),
      }),
    )
    .min(1),
});
