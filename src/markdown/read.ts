import type { Root } from 'mdast';
import { analyse, LANGUAGES } from '../analysis/index.ts';
import type { Block, Span } from '../analysis/model.ts';
import { readPassage, toSpan } from '../analysis/text/passage.ts';
import { type ArticleFrontMatter, articleSchema } from '../editorial/article.ts';
import { type Diagnostic, diagnose, isError, type SourceFile } from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { checkYaml, readYaml } from '../editorial/yaml.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import { findBlocks } from './blocks.ts';
import { findRefused } from './check-tree.ts';
import { readDirectives } from './directives.ts';
import { findFrontMatter } from './front-matter.ts';
import { findHostile } from './hostile.ts';
import type { ReadArticle } from './model.ts';
import { parseMarkdown } from './parse.ts';
import { blockRanges, renderBlocks } from './render.ts';
import { findStatements } from './statements.ts';
import { visibleReader } from './visible.ts';

/** What the reading of every article leans on. */
export interface Desk {
  readonly gazetteer: Gazetteer;
  readonly editorial: Pick<Editorial, 'places' | 'speakers' | 'voices'>;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

export interface ArticleReading {
  readonly diagnostics: readonly Diagnostic[];
  /** Null where a diagnostic is an error. */
  readonly article: (ReadArticle & { readonly frontMatter: ArticleFrontMatter }) | null;
}

interface Front {
  readonly value: ArticleFrontMatter | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The front matter as the schema has it, with voices and language that exist. */
function readFront(file: SourceFile, root: Root, voiceIds: readonly string[]): Front {
  const found = findFrontMatter(root, file.source);
  if (found.start === 0) return { value: null, diagnostics: [diagnose(file, 0, MESSAGES.noFrontMatter())] };
  const yaml = { ...file, ...found };
  const { read, diagnostics } = readYaml(yaml);
  if (read === null) return { value: null, diagnostics };
  const checked = checkYaml(yaml, { ...read, value: read.value ?? {} }, articleSchema);
  if (checked.value === null) return checked;
  const voices = (checked.value.voices ?? []).flatMap((voice, index) =>
    voiceIds.includes(voice)
      ? []
      : [diagnose(file, read.at(['voices', index]), MESSAGES.unknownVoice(voice, voiceIds))],
  );
  const { lang } = checked.value;
  const isKnown = Object.hasOwn(LANGUAGES, lang);
  const unknown = MESSAGES.unknownLanguage(lang, Object.keys(LANGUAGES));
  const language = isKnown ? [] : [diagnose(file, read.at(['lang']), unknown)];
  return { value: checked.value, diagnostics: [...voices, ...language] };
}

function sentencesOf(blocks: readonly Block[], source: string, lang: string): Span[] {
  const language = LANGUAGES[lang];
  if (!language) return [];
  return blocks.flatMap((block) => {
    const passage = readPassage(block, source, language.text);
    return passage.sentences.map(({ start, end }) => toSpan(passage, start, end));
  });
}

/** Reads one report: every fault in it, and, where there is none, what the pages show. */
export function readArticle(file: SourceFile, slug: string, desk: Desk): ArticleReading {
  const { source } = file;
  const hostile = findHostile(file);
  if (hostile.length > 0) return { diagnostics: hostile, article: null };
  const root = parseMarkdown(source);
  const { gazetteer, editorial } = desk;
  const front = readFront(
    file,
    root,
    editorial.voices.map(({ id }) => id),
  );
  const directives = readDirectives(root, file, {
    hasPlace: (id) => gazetteer.byId(id) !== undefined,
    placeIds: editorial.places.map(({ id }) => id),
    speakers: editorial.speakers,
  });
  const blocks = findBlocks(root, source);
  const empty = blocks.length === 0 ? [diagnose(file, source.length, MESSAGES.emptyText())] : [];
  const diagnostics = [...front.diagnostics, ...directives.diagnostics, ...findRefused(root, file), ...empty];
  if (front.value === null || diagnostics.some(isError)) return { diagnostics, article: null };
  const { lang, date } = front.value;
  const analysis = analyse(
    source,
    { lang, date, blocks, corrections: directives.corrections },
    { gazetteer },
  );
  const { speakers, voices } = editorial;
  const statements = findStatements(
    {
      analysis,
      speakers,
      voices,
      read: visibleReader(root, source),
      sentences: sentencesOf(blocks, source, lang),
      blocks: blockRanges(root),
    },
    source,
  );
  const rendered = renderBlocks({ root, source, slug, analysis, statements, voices, href: desk.href });
  return { diagnostics, article: { frontMatter: front.value, analysis, statements, blocks: rendered } };
}
