/**
 * What a diagnosis costs, as a ratio to one plain SHA-256 pass over the same
 * bytes in the same run, so that the figure holds on any machine. CPU time, not
 * wall time: other work on the machine does not count.
 *
 *   node bench/diagnose.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sha256 } from '../src/core/hashing.ts';
import { type DriftFacts, diagnose } from '../src/drift/diagnose.ts';

const CORPUS = new URL('../fixtures/drift/corpus/', import.meta.url);
const TEXTS = readdirSync(CORPUS)
  .filter((name) => !name.endsWith('.json'))
  .sort()
  .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'));
const JSON_ROWS = JSON.stringify(
  Array.from({ length: 400 }, (_, i) => ({ id: i, name: `Zoë — ${i * 7}`, open: i % 2 === 0 })),
  null,
  2,
);

interface Kind {
  readonly name: string;
  readonly drift: (text: string) => string;
  readonly recovered: boolean;
  readonly json?: boolean;
}

const edit = (text: string): string => {
  const at = text.length >> 1;
  const digit = text.slice(at).search(/[0-9]/) + at;
  return `${text.slice(0, digit)}${(Number(text[digit]) + 1) % 10}${text.slice(digit + 1)}`;
};
const word = (text: string): string => {
  const at = text.indexOf(' ', text.length >> 1);
  return `${text.slice(0, at)} not${text.slice(at)}`;
};
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const KINDS: readonly Kind[] = [
  { name: 'BOM and CR LF', drift: (t) => `\ufeff${crlf(t)}`, recovered: false },
  { name: 'dashes flattened', drift: (t) => t.replaceAll('—', '-'), recovered: true },
  { name: 'JSON re-encoded', drift: ascii, recovered: false, json: true },
  { name: 'digit edited, digest only', drift: edit, recovered: false },
  { name: 'digit edited, recovered', drift: edit, recovered: true },
  { name: 'word added, digest only', drift: word, recovered: false },
  { name: 'word added, recovered', drift: word, recovered: true },
  { name: 'word added under CR LF, recovered', drift: (t) => crlf(word(t)), recovered: true },
  { name: 'JSON digit edited, digest only', drift: edit, recovered: false, json: true },
];

/** One document of about `size` bytes, from one language each. */
function documents(size: number, json: boolean): readonly string[] {
  if (json) return [JSON_ROWS.repeat(Math.ceil(size / JSON_ROWS.length)).slice(0, size)];
  return TEXTS.map((text) => text.repeat(Math.ceil(size / Buffer.byteLength(text))));
}

function jsonDocument(size: number): string {
  const rows: unknown[] = JSON.parse(JSON_ROWS);
  const count = Math.max(1, Math.round((size / JSON_ROWS.length) * rows.length));
  return JSON.stringify(
    Array.from({ length: count }, (_, i) => rows[i % rows.length]),
    null,
    2,
  );
}

function factsOf(sealedText: string, kind: Kind): DriftFacts {
  const sealed = Buffer.from(sealedText);
  return {
    sealed: { sha256: sha256(sealed), bytes: sealed.length },
    found: Buffer.from(kind.drift(sealedText)),
    recovered: kind.recovered ? sealed : null,
    path: 'bench',
    unchangedSinceBase: false,
  };
}

function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(kind: Kind, size: number, rounds: number): string {
  const texts = kind.json === true ? [jsonDocument(size)] : documents(size, false);
  const facts = texts.map((text) => factsOf(text, kind));
  for (const one of facts) diagnose(one);
  const runs = Array.from({ length: rounds }, () => facts).flat();
  const cost = cpuMilliseconds(() => {
    for (const one of runs) diagnose(one);
  });
  const plain = cpuMilliseconds(() => {
    for (let i = 0; i < 10; i += 1) for (const one of runs) sha256(one.found);
  });
  const each = cost / runs.length;
  const ratio = (cost * 10) / plain;
  const explained = facts.filter((one) => diagnose(one).explained).length;
  return `${kind.name.padEnd(36)}${each.toFixed(2).padStart(9)} ms${ratio.toFixed(0).padStart(8)} x${`${explained}/${facts.length}`.padStart(9)}`;
}

for (const [label, size, rounds] of [
  ['10 KB', 10_000, 5],
  ['1 MB', 1_000_000, 1],
] as const) {
  const chosen = size > 100_000 ? TEXTS.splice(4) : [];
  console.log(
    `\n${label}${'CPU each'.padStart(41)}${'sha256'.padStart(9)}${'explained'.padStart(11)}`,
  );
  for (const kind of KINDS) console.log(row(kind, size, rounds));
  TEXTS.push(...chosen);
}
