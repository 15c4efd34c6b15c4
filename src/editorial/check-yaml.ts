import type { z } from 'zod';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { findFaults } from './issues.ts';
import type { ReadYaml, YamlSource } from './yaml.ts';

/** The value as `schema` has it, or null with every fault of it. */
export function checkYaml<T>(
  yaml: YamlSource,
  read: ReadYaml,
  schema: z.ZodType<T>,
): { value: T | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(read.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = findFaults(result.error, schema, read.value).map(({ path, on, message }) =>
    diagnose(yaml, read.at(path, on), message),
  );
  return { value: null, diagnostics };
}
