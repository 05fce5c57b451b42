import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { ByteSource } from '../core/byte-source.ts';
import type { TreeEntry } from '../core/listing.ts';
import { folderOf } from '../core/path.ts';
import { ProblemError, problem } from '../core/problem.ts';
import { hashAll } from '../core/reading.ts';
import type { ClosedPattern, Seal, SealedFile, TextDeclaration } from '../core/seal.ts';
import { visibleText } from '../core/visible.ts';
import { compilePattern, escapePattern } from '../formats/pattern.ts';
import { parseSeal } from '../formats/seal.ts';
import { formatSeal, type SealToFormat } from '../formats/seal-text.ts';
import { SOURCES } from '../render/terminal.ts';
import { counted } from '../render/words.ts';
import type { Invocation } from './console.ts';
import { refuseEncodingDrift } from './encoding-drift.ts';
import { noteNotStaged } from './not-staged.ts';
import { protectAndSayNext } from './protect-sealed.ts';
import {
  findPlace,
  openSources,
  type Place,
  repositoryPath,
  type SourceChoice,
} from './repository.ts';
import { defaultSeal } from './seal-target.ts';
import { refuseSealedElsewhere } from './sealed-elsewhere.ts';
import { expand, refuseNames } from './sealed-paths.ts';
import { pathHere } from './standpoint.ts';
import { updateSeals } from './update.ts';
import { writeInTree, writeWhole } from './write-file.ts';

export interface SealOptions extends SourceChoice {
  readonly output?: string;
  readonly update?: boolean;
  readonly dryRun?: boolean;
  readonly name?: string;
  readonly text?: boolean;
  readonly closed?: readonly string[];
  readonly protect?: boolean;
  readonly acceptEncoding?: boolean;
  readonly acceptSuspicious?: boolean;
  /** False: whoever calls says what to do next. */
  readonly next?: boolean;
  /** True: `output` is a proposal of the program, not a name that the user gave. */
  readonly proposed?: boolean;
}

type NewEntry = Omit<SealedFile, 'at'>;

/**
 * `seal`: makes or extends a seal. It reads the index, because that is what a
 * commit will hold; the work tree may show the same file with other bytes.
 */
export async function seal(
  files: readonly string[],
  options: SealOptions,
  invocation: Invocation,
): Promise<number> {
  const place = await findPlace(invocation);
  if (options.update) return updateSeals(files, options, place, invocation);
  if (files.length === 0) {
    throw refused(
      'Nothing is named to be sealed.',
      'Name files, folders or globs, or use --update.',
    );
  }
  const { sealPath, target } = destination(files, options, place, invocation);
  const fromIndex = options.commit === undefined && !options.workTree && place.git !== null;
  const { head } = await openSources(place, { ...options, ...(fromIndex ? { staged: true } : {}) });
  const earlier = existsSync(target) ? readEarlier(target, sealPath) : null;
  const paths = await pathsOf(files, { sealPath, earlier, options, head }, place, invocation);
  const entries = await entriesOf(paths, head, options);
  const isNamed = options.output !== undefined && options.proposed !== true;
  const proposal = { path: sealPath, entries, named: isNamed };
  await refuseSealedElsewhere(proposal, head, place, invocation);
  if (earlier !== null) {
    const { acceptEncoding: encoding = false, acceptSuspicious: suspicious = false } = options;
    const here = (path: string): string => pathHere(path, place.top, invocation.cwd);
    await refuseEncodingDrift(earlier, entries, head, { encoding, suspicious, here });
  }
  const merged = merge(earlier, entries);
  const root = earlier?.root ?? rootFor(sealPath, merged);
  const text = soundText({
    path: sealPath,
    name: options.name ?? earlier?.name ?? null,
    root,
    files: merged,
    closed: closedPatterns(earlier, options.closed ?? [], root),
  });
  if (!options.dryRun) {
    if (place.bare) writeWhole(target, text);
    else writeInTree(place.top, sealPath, text);
  }
  const known = new Set(earlier?.files.map(({ path }) => path));
  const fresh = entries.filter(({ path }) => !known.has(path)).length;
  const shown = place.bare ? target : pathHere(sealPath, place.top, invocation.cwd);
  invocation.console.out(
    `${options.dryRun ? 'Would seal' : 'Sealed'} ${counted(entries.length, 'file')} (${fresh} new) in ${visibleText(shown)}, from the ${SOURCES[head.kind]}.\n`,
  );
  await noteNotStaged(entries, head, place, invocation);
  return protectAndSayNext(
    merged.map(({ path }) => path),
    shown,
    options,
    place,
    invocation,
  );
}

/**
 * Where the seal goes: its path in the repository, and the file. That of a bare
 * repository is written outside it, as one for the top. Throws ProblemError for
 * names that stand for nothing, and for what is no name of a seal.
 */
function destination(
  files: readonly string[],
  { output, protect }: SealOptions,
  place: Place,
  invocation: Invocation,
): { readonly sealPath: string; readonly target: string } {
  refuseNames(files, place, invocation);
  if (protect && place.git === null) {
    throw refused('Outside git there is no .gitattributes.', 'Leave --protect away.');
  }
  const named = output ?? defaultSeal(files, place.top, invocation);
  if (!named.endsWith('.seal.json')) {
    throw refused(
      `The seal "${named}" is not a name for a seal.`,
      'Name it like packet.seal.json.',
    );
  }
  if (!place.bare) {
    const sealPath = repositoryPath(place, invocation, named);
    return { sealPath, target: resolve(place.top, sealPath) };
  }
  const target = resolve(invocation.cwd, named);
  if (output !== undefined && relative(place.top, target).startsWith('..')) {
    return { sealPath: basename(target), target };
  }
  throw refused(
    'This repository is bare: the seal would be written into the git directory.',
    'Name a file outside it with --output.',
  );
}

/** The files to seal; of the seals and `.gitattributes` among them those that a closed pattern must list. */
async function pathsOf(
  files: readonly string[],
  seal: {
    readonly sealPath: string;
    readonly earlier: Seal | null;
    readonly options: SealOptions;
    readonly head: ByteSource;
  },
  place: Place,
  invocation: Invocation,
): Promise<readonly TreeEntry[]> {
  const { sealPath, earlier, options, head } = seal;
  const { documents, others } = await expand(files, head, sealPath, place, invocation);
  const root = earlier?.root ?? rootFor(sealPath, documents);
  const closed = closedPatterns(earlier, options.closed ?? [], root).flatMap(({ pattern }) => {
    const compiled = compilePattern(pattern);
    return compiled.ok ? [compiled.value] : [];
  });
  const needed = others.filter(({ path }) => closed.some((matches) => matches(path)));
  const paths = [...documents, ...needed];
  if (paths.length > 0) return paths;
  throw refused(
    'What is named has only seals and .gitattributes.',
    'Name each of them by itself to seal it.',
  );
}

/** The seal's text, read back before it is written: what the gate would refuse is not sealed. */
function soundText(seal: SealToFormat): string {
  const text = formatSeal(seal);
  const parsed = parseSeal(Buffer.from(text), seal.path);
  if (parsed.ok) return text;
  const [first] = parsed.problems;
  throw new ProblemError(
    problem('bad-input', `The seal was not written: ${first?.message ?? ''}`, first?.remedy ?? ''),
  );
}

async function entriesOf(
  entries: readonly TreeEntry[],
  source: ByteSource,
  options: SealOptions,
): Promise<NewEntry[]> {
  const asText = new Set(options.text ? entries.map(({ path }) => path) : []);
  const hashed = await hashAll(source, entries, { asText });
  return entries.map(({ path }) => {
    const result = hashed.get(path);
    if (!result?.ok)
      throw refused(`"${path}" cannot be read: ${result?.reason ?? ''}.`, 'Make it readable.');
    const { digest, text } = result;
    const declared: TextDeclaration | null =
      text === null || text.charset === 'other'
        ? null
        : { bom: text.bom, eol: text.eol, charset: text.charset };
    return { path, sha256: digest.sha256, bytes: digest.bytes, text: declared };
  });
}

function readEarlier(target: string, sealPath: string): Seal {
  if (!statSync(target).isFile()) throw refused(`${sealPath} is no file.`, 'Name another seal.');
  const parsed = parseSeal(readFileSync(target), sealPath);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.problems;
  throw new ProblemError(
    first ?? problem('bad-input', 'The seal cannot be read.', 'Name another seal.', sealPath),
  );
}

function merge(earlier: Seal | null, entries: readonly NewEntry[]): NewEntry[] {
  const files = new Map<string, NewEntry>((earlier?.files ?? []).map((file) => [file.path, file]));
  for (const entry of entries) {
    const text = entry.text ?? files.get(entry.path)?.text ?? null;
    files.set(entry.path, { ...entry, text });
  }
  return [...files.values()];
}

/** Patterns of the seal to be, from the top of the repository: those it has, and those named from its root. */
function closedPatterns(
  earlier: Seal | null,
  named: readonly string[],
  root: string,
): Pick<ClosedPattern, 'pattern'>[] {
  const inRoot = root === '' ? '' : `${escapePattern(root)}/`;
  const patterns = [
    ...(earlier?.closed ?? []).map(({ pattern }) => pattern),
    ...named.map((pattern) => `${inRoot}${pattern}`),
  ];
  return [...new Set(patterns)].map((pattern) => ({ pattern }));
}

/** The seal's own folder where all files are below it; else the top. */
function rootFor(sealPath: string, files: readonly Pick<NewEntry, 'path'>[]): string {
  const folder = folderOf(sealPath);
  const inside = folder === '' || files.every(({ path }) => path.startsWith(`${folder}/`));
  return inside ? folder : '';
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
