import { z } from 'zod';
import type { Message } from './diagnostic.ts';
import { MESSAGES } from './messages.ts';

/** A fault of a value: where in it, and whether it is the key or the value that is at fault. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly on: 'key' | 'value';
  readonly message: Message;
}

type Schema = z.core.JSONSchema.BaseSchema;
type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste',
  object: 'des lignes « clé: valeur »',
  null: 'rien',
};

function typeName(value: unknown): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return TYPES[type] ?? type;
}

function inside(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  const next = typeof key === 'number' ? schema?.items : schema?.properties?.[String(key)];
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
}

/** The keys that `schema` knows at `path`. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root: Schema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const at = path.reduce<Schema | undefined>(inside, root);
  return Object.keys(at?.properties ?? {});
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function limits(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string' || issue.origin === 'array') return 'non vide ou plus courte';
  return issue.code === 'too_small' ? `d’au moins ${issue.minimum}` : `d’au plus ${issue.maximum}`;
}

function messageOf(issue: Issue, value: unknown): Message {
  if (issue.code === 'invalid_type')
    return MESSAGES.wrongType(TYPES[issue.expected] ?? issue.expected, typeName(value));
  if (issue.code === 'invalid_value') return MESSAGES.unknownValue(String(value), issue.values.map(String));
  if (issue.code === 'too_small' || issue.code === 'too_big') return MESSAGES.outOfRange(limits(issue));
  return MESSAGES.wrongForm(issue.message);
}

function toFaults(issue: Issue, schema: z.ZodType, input: unknown): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      on: 'key',
      message: MESSAGES.unknownKey(key, known),
    }));
  }
  const value = valueAt(input, issue.path);
  const key = issue.path.at(-1);
  if (value === undefined && typeof key === 'string') {
    return [{ path: issue.path.slice(0, -1), on: 'value', message: MESSAGES.missingKey(key) }];
  }
  return [{ path: issue.path, on: 'value', message: messageOf(issue, value) }];
}

/** What zod has against a value, in an editor's words. */
export function findFaults(error: z.ZodError, schema: z.ZodType, input: unknown): Fault[] {
  return error.issues.flatMap((issue) => toFaults(issue, schema, input));
}
