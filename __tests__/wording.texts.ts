import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** The texts that a person reads: documents, metadata, string literals and comments of the sources. */

const ROOT = join(import.meta.dirname, '..');

export interface Text {
  readonly file: string;
  readonly line: number;
  readonly kind: 'document' | 'string' | 'comment';
  readonly text: string;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export function textsOf(): readonly Text[] {
  return [...documents(), ...sources('src'), ...sources('scripts'), ...sources('bench')];
}

/** Markdown, YAML and JSON, each line a text. */
function documents(): readonly Text[] {
  const files = [
    ...filesOf('.', /^[A-Z_]+\.md$/, false),
    ...filesOf('docs', /\.md$/),
    ...filesOf('examples', /\.(?:md|ya?ml)$/),
    ...filesOf('.github', /\.(?:md|ya?ml)$/),
    ...filesOf('schemas', /\.json$/),
    ...['action.yml', 'package.json', '.pre-commit-hooks.yaml', '.gitattributes', '.ci/run'],
  ];
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .map((text, at): Text => ({ file, line: at + 1, kind: 'document', text })),
  );
}

function sources(folder: string): readonly Text[] {
  return filesOf(folder, /\.ts$/)
    .filter((file) => !file.includes('/generated/'))
    .flatMap((file) => textsOfSource(file, read(file)));
}

/** String literals and template texts by swc's syntax tree; what is left of the source has the comments. */
export function textsOfSource(file: string, source: string): readonly Text[] {
  const bytes = Buffer.from(source);
  const module = parseSync(source, { syntax: 'typescript', target: 'es2023' });
  const texts: Text[] = [];
  const rest = Buffer.from(bytes);
  for (const { type, span, value } of literals(module)) {
    const [from, to] = [span.start - FIRST, span.end - FIRST];
    if (type !== 'RegExpLiteral') {
      texts.push({ file, line: lineOf(bytes, from), kind: 'string', text: value });
    }
    for (let at = from; at < to; at += 1) if (rest[at] !== 0x0a) rest[at] = 0x20;
  }
  const code = rest.toString();
  for (const { index, 0: whole } of code.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(?:\n\s*\/\/.*)*/g)) {
    const text = whole.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');
    texts.push({ file, line: code.slice(0, index).split('\n').length, kind: 'comment', text });
  }
  return texts;
}

/** swc counts bytes, from one. */
const FIRST = 1;

interface Literal {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly value: string;
}

interface Node extends Literal {
  readonly cooked: string | null;
  readonly raw: string;
  readonly pattern: string;
}

/** Where each kind of literal has its text. */
const TEXTS: Readonly<
  Record<string, (node: Pick<Partial<Node>, 'value' | 'cooked' | 'raw' | 'pattern'>) => string>
> = {
  StringLiteral: ({ value }) => value ?? '',
  TemplateElement: ({ cooked, raw }) => cooked ?? raw ?? '',
  RegExpLiteral: ({ pattern }) => pattern ?? '',
};

function literals(node: unknown): readonly Literal[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== 'object' || node === null) return [];
  const { type = '', span, ...texts } = node as Partial<Node>;
  const value = TEXTS[type]?.(texts);
  if (value === undefined || span === undefined) return Object.values(node).flatMap(literals);
  return [{ type, span, value }];
}

const lineOf = (bytes: Buffer, offset: number): number =>
  bytes.subarray(0, offset).toString().split('\n').length;

function filesOf(folder: string, name: RegExp, recursive = true): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => (folder === '.' ? path : `${folder}/${path}`))
    .sort();
}
