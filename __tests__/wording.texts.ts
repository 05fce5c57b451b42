import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** The texts that a person reads: documents, metadata, strings and comments of the sources, titles of the tests. */

const ROOT = join(import.meta.dirname, '..');

export interface Text {
  readonly file: string;
  readonly line: number;
  readonly kind: 'document' | 'string' | 'comment' | 'title';
  readonly text: string;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export function textsOf(): readonly Text[] {
  return [
    ...documents(),
    ...sources('src'),
    ...sources('scripts'),
    ...sources('bench'),
    ...titles(),
  ];
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

/** Titles of all tests, and the names of cases in their tables. */
function titles(): readonly Text[] {
  return filesOf('__tests__', /\.ts$/).flatMap((file) => titlesOfSource(file, read(file)));
}

/**
 * What `describe`, `test` and `it` are called with first, and what names a case in a table: the
 * first text of each row, and each key of several words.
 */
export function titlesOfSource(file: string, source: string): readonly Text[] {
  const bytes = Buffer.from(source);
  return titleNodes(parseSync(source, { syntax: 'typescript', target: 'es2023' }))
    .flatMap(literals)
    .map(({ span, value }) => ({
      file,
      line: lineOf(bytes, span.start - FIRST),
      kind: 'title',
      text: value,
    }));
}

interface Expression {
  readonly type: string;
  readonly value?: unknown;
  readonly callee?: Expression;
  readonly tag?: Expression;
  readonly object?: Expression;
  readonly key?: Expression;
  readonly expression?: Expression;
  readonly arguments?: readonly Element[];
  readonly elements?: readonly (Element | null)[];
}

interface Element {
  readonly expression: Expression;
}

function titleNodes(node: unknown): readonly Expression[] {
  if (Array.isArray(node)) return node.flatMap(titleNodes);
  if (typeof node !== 'object' || node === null) return [];
  return [...ownTitles(node as Expression), ...Object.values(node).flatMap(titleNodes)];
}

function ownTitles({ type, callee, key, elements, ...node }: Expression): readonly Expression[] {
  if (type === 'CallExpression' && isOfTest(callee)) {
    const title = node.arguments?.[0]?.expression;
    return title !== undefined && /^(?:StringLiteral|TemplateLiteral)$/.test(title.type)
      ? [title]
      : [];
  }
  if (type === 'KeyValueProperty') {
    return key?.type === 'StringLiteral' && /\w \w/.test(String(key.value)) ? [key] : [];
  }
  if (type !== 'ArrayExpression') return [];
  return (elements ?? []).flatMap((row) => {
    const name = row?.expression.elements?.[0]?.expression;
    return name?.type === 'StringLiteral' ? [name] : [];
  });
}

/** `test`, `test.skip`, `test.each(…)`, and what is called on them. */
function isOfTest(node: Expression | undefined): boolean {
  if (node?.type === 'Identifier') return /^(?:describe|it|test)$/.test(String(node.value));
  const inner = node?.object ?? node?.callee ?? node?.tag;
  return inner !== undefined && isOfTest(inner);
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
