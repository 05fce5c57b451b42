/**
 * Writes docs/architecture.md, and the picture in CONTRIBUTING.md, from the imports
 * of `src/`. A test compares both with the sources.
 *
 *     node scripts/architecture.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';
import { FILES, IMPORTS, type Import, roomOf, SOURCES } from './imports.ts';

export const PAGE = join(ROOT, 'docs/architecture.md');
export const CONTRIBUTING = join(ROOT, 'CONTRIBUTING.md');

/** In the order of the table: what decides, what it is made of, what surrounds it. */
const ROOMS: Readonly<Record<string, string>> = {
  core: 'what a seal is, and whether bytes match it; the types of a report; the ports; every limit',
  formats:
    'text to seals, registers and evidence, and back; refuses what is malformed, with line and column',
  drift: 'why bytes differ, and where: one table of causes and one search',
  blockers: 'the register: what changed, what evidence closes, what is admissible',
  trust: 'base compared with head: coverage, reseals, which digests count',
  gate: 'the one use case: options and ports to a report; the negative controls; the only place that decides',
  render: 'a report to comment, annotations, job summary, SARIF, HTML, attestation, terminal',
  git: 'adapter: bytes and commits from git objects, the index and the working tree',
  github: 'adapter: event, reviews, comment, commit status, check run',
  action: 'shell: the inputs of the Action, and the order of a run',
  cli: 'shell: arguments and commands',
  demo: 'shell: the embedded GitHub, the runner and the sample repository of demo and tests',
  api: 'shell: what the package exports',
};

/** The phases that `src/gate/judge.ts` calls, and what they are made of. */
const PHASES = ['read', 'verify', 'explain', 'decide', 'survey', 'controls'] as const;

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

function edges(of: (path: string) => string | null): Edges {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of IMPORTS) {
    if (!SOURCES.has(to)) continue;
    const [left, right] = [of(from), of(to)];
    if (left === null || right === null || left === right) continue;
    found.set(left, (found.get(left) ?? new Set()).add(right));
  }
  return found;
}

/** Without the edges that a longer way says already. Throws where the rooms import in a ring. */
export function reduced(all: Edges): Edges {
  const reach = (from: string, trail: readonly string[]): ReadonlySet<string> => {
    if (trail.includes(from)) throw new Error(`a ring: ${[...trail, from].join(' -> ')}`);
    const next = [...(all.get(from) ?? [])];
    return new Set(next.flatMap((each) => [each, ...reach(each, [...trail, from])]));
  };
  return new Map(
    [...all].map(([from, to]) => {
      const others = (one: string) => [...to].filter((each) => each !== one);
      const needed = [...to].filter(
        (one) => !others(one).some((other) => reach(other, [from]).has(one)),
      );
      return [from, new Set(needed)];
    }),
  );
}

function mermaid(all: Edges, order: readonly string[]): string {
  const lines = order.flatMap((from) =>
    [...(all.get(from) ?? [])]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((to) => `  ${from} --> ${to}`),
  );
  return `\`\`\`mermaid\nflowchart TD\n${lines.join('\n')}\n\`\`\`\n`;
}

/** The rooms of `src/`, each above those that it imports. */
export function roomsPicture(): string {
  return mermaid(reduced(edges(roomOf)), Object.keys(ROOMS).toReversed());
}

/** The rooms inside `src/gate/`; `judge` is the file that calls them. */
function gatePicture(): string {
  const phaseOf = (path: string): string | null => {
    const [top, second] = path.split('/');
    if (path === 'gate/judge.ts') return 'judge';
    return top === 'gate' && PHASES.some((phase) => phase === second) ? (second ?? null) : null;
  };
  return mermaid(edges(phaseOf), ['judge', ...PHASES.toReversed()]);
}

function row([room, what]: readonly [string, string]): string {
  const own = IMPORTS.filter(({ from }) => roomOf(from) === room);
  const rooms = names(own.filter(({ to }) => SOURCES.has(to)).map(({ to }) => roomOf(to))).filter(
    (name) => name !== room,
  );
  return `| \`${room}\` | ${what} | ${rooms.join(', ') || 'nothing'} | ${libraries(own)} |`;
}

/** Packages; of Node's modules none is named. */
function libraries(own: readonly Import[]): string {
  const packages = own
    .filter(
      ({ to }) => !to.startsWith('node:') && !SOURCES.has(to) && !/\.(?:js|json|ts)$/.test(to),
    )
    .map(({ to }) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return names(packages).join(', ');
}

const names = (list: readonly string[]): string[] => [...new Set(list)].sort();

export function architecturePage(): string {
  const unknown = names(FILES.map(roomOf)).filter((room) => ROOMS[room] === undefined);
  if (unknown.length > 0) throw new Error(`no words for ${unknown.join(', ')}`);
  return `${HEAD}
${roomsPicture()}
An arrow is at least one import, of values or of types; an arrow that follows from a longer path is left out. \`architecture.test.ts\` fails on an import against this direction, on a ring of files, on a library outside its room, and on a pure room (\`core\` to \`gate\`, \`render\`) that touches process, clock, console, network or chance.

| room | what is in it | imports | libraries |
| --- | --- | --- | --- |
${Object.entries(ROOMS).map(row).join('\n')}

## Inside the gate

\`judge\` calls its phases in the order **read** (trees, seals and registers of both sides), **verify** (bytes compared with seals), **explain** (why they drifted; loaded on the first drift), **decide** (registers, evidence, locks, look-alike names), **survey** (notes on checkout, attributes and workflow). A phase imports what earlier ones give, and nothing of a later one. **controls** feeds known bad inputs through the same functions in every run.

${gatePicture()}
${TAIL}`;
}

/** CONTRIBUTING.md with the current picture between its marks. */
export function withPicture(text: string): string {
  return text.replace(
    /(<!-- picture:start -->\n)[\s\S]*?(<!-- picture:end -->)/,
    (_, start: string, end: string) => `${start}${roomsPicture()}${end}`,
  );
}

const HEAD = `# Architecture

Made by \`node scripts/architecture.ts\` from the imports of \`src/\`; a test compares the two.

A functional core in an imperative shell. A run goes one way: **read** (inputs to one frozen value), **gate** (options and ports to a report: plain data, and the only place that decides), **render** (the report to text), **publish** (the text to GitHub). The verdict is settled before anything is posted, and no failure to post changes it.
`;

const TAIL = `## How failures are handled

- An expected failure is a value: a \`Problem\` with a code of a closed set, a place, and one thing to do. All problems of a file are reported, not only the first.
- An exception is a defect, or a \`ProblemError\` inside a stream. The entry points turn both into the verdict \`error\`; the outputs say \`error\` from the start.
- Every loop, size and time has a name in \`src/core/limits.ts\` ([limits](limits.md)).

## Where trust enters

The base commit is the trusted side. Seals, registers, patterns and schemas are read from its objects; the head gives bytes and proposals. Bytes come from git objects by object id, never from a checkout, and are not decoded to be verified. No program, filter, hook or configuration of the repository runs: git is started with an environment of its own and a git directory of its own ([threat model](threat-model.md)).

## Where tests are

\`__tests__/\` mirrors \`src/\`. \`__tests__/e2e/\` starts the packaged action as a runner does, on real repositories and an embedded GitHub that validates each request and response against GitHub's OpenAPI description. How to add a cause, a format, a surface or a check is in [CONTRIBUTING.md](../CONTRIBUTING.md).
`;

if (import.meta.main) {
  writeFileSync(PAGE, architecturePage());
  writeFileSync(CONTRIBUTING, withPicture(readFileSync(CONTRIBUTING, 'utf8')));
}
