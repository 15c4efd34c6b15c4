import { type Document, isMap, isScalar, type Node, parseDocument } from 'yaml';
import { type Diagnostic, diagnose, type Message, type SourceFile } from './diagnostic.ts';
import type { Fault } from './issues.ts';
import { MESSAGES } from './messages.ts';
import { YAML_FAULTS } from './yaml-faults.data.ts';

/** A stretch of YAML in a file: a whole table, or a report's front matter. */
export interface YamlSource extends SourceFile {
  readonly text: string;
  /** Where `text` starts in the file. */
  readonly start: number;
}

/** YAML that reads well: its value, and where its parts stand. */
export interface ReadYaml {
  readonly value: unknown;
  readonly at: (path: readonly PropertyKey[], on?: Fault['on']) => number;
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = String(path.at(-1));
  return startOf(parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key);
}

/** The offset of the part at `path`, or of the nearest part around it. */
function offsetIn(document: Document, path: readonly PropertyKey[], on: Fault['on']): number {
  const found = on === 'key' ? keyOffset(document, path) : startOf(document.getIn(path, true));
  if (found !== undefined) return found;
  return path.length === 0 ? 0 : offsetIn(document, path.slice(0, -1), 'value');
}

/** Reads YAML; what cannot be read is told, and gives no value. */
export function readYaml(yaml: YamlSource): { read: ReadYaml | null; diagnostics: Diagnostic[] } {
  const tell = (offset: number, message: Message): Diagnostic => diagnose(yaml, yaml.start + offset, message);
  const document = parseDocument(yaml.text, { prettyErrors: false });
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(({ pos, code }) =>
      tell(pos[0], MESSAGES.brokenYaml(YAML_FAULTS[code] ?? code)),
    );
    return { read: null, diagnostics };
  }
  try {
    const at: ReadYaml['at'] = (path, on = 'value') => yaml.start + offsetIn(document, path, on);
    return { read: { value: document.toJS({ maxAliasCount: 0 }), at }, diagnostics: [] };
  } catch {
    return { read: null, diagnostics: [tell(0, MESSAGES.brokenYaml(YAML_FAULTS['ALIAS'] ?? 'ALIAS'))] };
  }
}
