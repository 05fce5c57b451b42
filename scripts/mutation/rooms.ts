/** What is mutated, and the suites that it is run against, by their paths in `__tests__`. */
export interface Part {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly suites: readonly string[];
}

/** A room is run in parts where a mutant would meet suites of another subject for seconds. */
export interface Room {
  readonly name: string;
  readonly parts: readonly Part[];
  /** So many mutants answer for the room, drawn with a fixed seed; null: all. */
  readonly sample: number | null;
}

const whole = (name: string, sample: number | null = null): Room => ({
  name,
  parts: [{ name, mutate: [`src/${name}/**/*.ts`], suites: [`${name}/**`] }],
  sample,
});

/** One part of `src/formats`: the files, and the suites, whose names start with one of these words. */
const formats = (name: string, starts: readonly string[]): Part => ({
  name: `formats-${name}`,
  mutate: starts.map((start) => `src/formats/${start}*.ts`),
  suites: starts.map((start) => `formats/${start}*`),
});

/**
 * One part of `src/gate`: its own suites, and those of the whole gate. The controls
 * and the shards take longer than all others: their suites are run for them alone.
 */
const gate = (
  name: string,
  files: readonly string[],
  suites: readonly string[] = [`gate/${name}/**`, 'gate/!(controls|join-shards)'],
): Part => ({
  name: `gate-${name}`,
  mutate: files.map((file) => `src/${file}.ts`),
  suites,
});

export const ROOMS: readonly Room[] = [
  whole('core'),
  {
    name: 'formats',
    parts: [
      formats('lists', [
        'algorithm',
        'bag',
        'checksum',
        'dsse',
        'in-toto',
        'listed',
        'near',
        'path-',
        'quoted',
      ]),
      formats('json', [
        'json',
        'printed-files',
        'printed-json',
        'printed-places',
        'strict-json',
        'utf8',
        'problem-list',
      ]),
      formats('markdown', ['markdown']),
      formats('documents', [
        'custom',
        'evidence',
        'pattern',
        'register',
        'report',
        'schema',
        'seal',
      ]),
    ],
    sample: null,
  },
  whole('blockers'),
  whole('trust'),
  {
    name: 'gate',
    parts: [
      gate('read', ['gate/read/**/*']),
      gate('verify', ['gate/verify/**/*']),
      gate('explain', ['gate/explain/**/*']),
      gate('decide', ['gate/decide/**/*']),
      gate('survey', ['gate/survey/**/*']),
      gate('whole', ['gate', 'gate/assemble', 'gate/defaults', 'gate/judge']),
      gate('controls', ['gate/controls/**/*'], ['gate/controls/**', 'gate/controls']),
      gate('join', ['gate/join-shards'], ['gate/join/**', 'gate/join-shards']),
    ],
    sample: null,
  },
  whole('drift', 500),
];

/** Generated tables are data that a generator is tested for; declarations are no code. */
export const NOT_MUTATED = ['!src/**/generated/**', '!src/**/*.d.ts'];
