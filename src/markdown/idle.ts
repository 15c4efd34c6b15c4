import type { Data, Processor } from 'unified';

/**
 * What the file must hold for a construct of the tokenizer to find anything. These are tried at every
 * letter of a text, or at every line, so that a file without their signs is read in half the time.
 */
const SIGNS: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  wwwAutolink: /www\./i,
  protocolAutolink: /https?:\/\//i,
  table: /\||:-|-:/,
};

/** The names of the constructs that would find nothing in `source`. */
export const findIdle = (source: string): string[] =>
  Object.entries(SIGNS).flatMap(([name, sign]) => (sign.test(source) ? [] : [name]));

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Extension['text']>;

function without(idle: readonly string[], constructs: Constructs): Constructs {
  const isBusy = ({ name }: { name?: string | undefined }): boolean =>
    name === undefined || !idle.includes(name);
  return Object.fromEntries(
    Object.entries(constructs).map(([code, list]) => [code, [list ?? []].flat().filter(isBusy)]),
  );
}

/** Takes the constructs of these names out of a processor's tokenizer. */
export function withoutIdle(this: Processor, idle: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    ...(extension.text && { text: without(idle, extension.text) }),
    ...(extension.flow && { flow: without(idle, extension.flow) }),
  }));
}
