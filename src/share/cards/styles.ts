import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMENT = /\/\*[\s\S]*?\*\//g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /([\w-]+)\s*:\s*([^;]+);/g;
const VARIABLE = /var\((--[\w-]+)\)/g;
/** A selector of the picture itself: `.m-sea`, `.map .m-stn`, `.map text`. */
const OF_PICTURE = /^(?:\.map )?(?:\.(m-[\w-]+)|(text))$/;

type Declarations = Readonly<Record<string, string>>;

/** One selector of the map's style sheet by its class (`text` for all texts), and what it sets. */
interface MapRule {
  readonly name: string;
  readonly sets: Declarations;
}

function declarationsOf(block: string): Declarations {
  return Object.fromEntries(
    [...block.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The custom properties of the light theme: the first rule of `tokens.css`. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const root = css.replaceAll(COMMENT, '').match(/:root\s*\{([^}]*)\}/)?.[1] ?? '';
  return new Map(Object.entries(declarationsOf(root)));
}

function rulesOf(css: string): MapRule[] {
  return [...css.replaceAll(COMMENT, '').matchAll(RULE)].flatMap(([, selectors = '', block = '']) =>
    selectors.split(',').flatMap((selector) => {
      const match = OF_PICTURE.exec(selector.trim());
      const name = match?.[1] ?? match?.[2];
      return name === undefined ? [] : [{ name, sets: declarationsOf(block) }];
    }),
  );
}

/** How a text of the map is filled, and the halo that parts it from the lines under it, px. */
export interface TextPaint {
  readonly fill: string;
  readonly halo: string;
  readonly width: number;
}

/** The site's own style sheets, in the light theme, for pictures that no browser draws. */
export class Styles {
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #rules: readonly MapRule[];

  constructor(tokens: string, map: string) {
    this.#tokens = readTokens(tokens);
    this.#rules = rulesOf(map);
  }

  /** The value of `--ink`; a token that is not there is a fault of the code. */
  token(name: string): string {
    const value = this.#tokens.get(`--${name}`);
    if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
    return value;
  }

  /** All colours of the theme, `0xrrggbb`. */
  colors(): ReadonlySet<number> {
    const short = /^#([\da-f])([\da-f])([\da-f])$/i;
    const written = [...this.#tokens.values()].map((value) => value.replace(short, '#$1$1$2$2$3$3'));
    return new Set(
      written
        .filter((value) => /^#[\da-f]{6}$/i.test(value))
        .map((value) => Number.parseInt(value.slice(1), 16)),
    );
  }

  #plain(value: string): string {
    return value.replace(VARIABLE, (_, name: string) =>
      name === '--v' ? 'currentColor' : this.token(name.slice(2)),
    );
  }

  /** The map's rules for shapes, colours in place of the custom properties; a text's own are in its outline. */
  shapes(): string {
    return this.#rules
      .filter(({ name }) => name !== 'text' && name !== 'm-sg')
      .map(({ name, sets }) => `.${name}{${this.#paint(sets)}}`)
      .join('');
  }

  #paint(sets: Declarations): string {
    const painted = Object.entries(sets).filter(([property]) => /^(?:fill|stroke)/.test(property));
    return painted.map(([property, value]) => `${property}:${this.#plain(value)}`).join(';');
  }

  /** What the rules give a text of these classes, the last one winning. */
  text(classes: readonly string[]): TextPaint {
    const sets: Declarations = Object.assign(
      {},
      ...this.#rules.filter(({ name }) => name === 'text' || classes.includes(name)).map((rule) => rule.sets),
    );
    const { fill = 'var(--m-lbl)', stroke = 'none', 'stroke-width': width = '0' } = sets;
    return { fill: this.#plain(fill), halo: this.#plain(stroke), width: Number.parseFloat(width) };
  }
}

/** From the project's folder. */
export function readStyles(root: string): Styles {
  const read = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');
  return new Styles(read('tokens.css'), read('map.css'));
}
