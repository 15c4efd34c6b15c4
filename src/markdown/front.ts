import type { Root } from 'mdast';
import type { z } from 'zod';
import { checkYaml } from '../editorial/check-yaml.ts';
import { type Diagnostic, diagnose, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { type ReadYaml, readYaml } from '../editorial/yaml.ts';
import { findFrontMatter } from './front-matter.ts';

/** A front matter, or why there is none; `at` finds its parts in the file. */
export interface Front<T> {
  readonly value: T | null;
  /** As written, whatever its shape; undefined where it cannot be read. */
  readonly written: unknown;
  readonly at: ReadYaml['at'];
  readonly diagnostics: readonly Diagnostic[];
}

/** The front matter of a file as `schema` has it. */
export function readFront<T>(file: SourceFile, root: Root, schema: z.ZodType<T>): Front<T> {
  const found = findFrontMatter(root, file.source);
  const nowhere = (): number => 0;
  if (found.start === 0) {
    return {
      value: null,
      written: undefined,
      at: nowhere,
      diagnostics: [diagnose(file, 0, MESSAGES.noFrontMatter())],
    };
  }
  const yaml = { ...file, ...found };
  const { read, diagnostics } = readYaml(yaml);
  if (read === null) return { value: null, written: undefined, at: nowhere, diagnostics };
  return {
    at: read.at,
    written: read.value,
    ...checkYaml(yaml, { ...read, value: read.value ?? {} }, schema),
  };
}
