/**
 * Problem matchers as actions/runner applies them (IssueMatcher.cs and
 * OutputManager.cs): regular expressions that turn a line of any step's output
 * into an annotation, whatever the step meant by it.
 */

const FIELDS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const;
type Field = (typeof FIELDS)[number];

export interface MatcherPattern {
  readonly expression: RegExp;
  /** Which group of the expression gives a field. */
  readonly groups: Readonly<Partial<Record<Field, number>>>;
  /** Of the last of several patterns: it may match line after line. */
  readonly loop: boolean;
}

export interface MatcherConfig {
  readonly owner: string;
  /** Where no pattern captures one; `error` if empty. */
  readonly severity: string;
  readonly fromPath: string;
  readonly patterns: readonly MatcherPattern[];
}

/** Values of one match; a group that took no part is empty, a field without a group absent. */
export type Match = Readonly<Partial<Record<Field, string>>>;

/**
 * Parses a matcher file: `{"problemMatcher": [{"owner", "pattern": [...]}]}`.
 * Throws where a runner would refuse it: no owner or pattern, an owner or a field
 * twice, a group out of range, `loop` elsewhere than at the end.
 */
export function parseMatchers(text: string): MatcherConfig[] {
  const file = record(JSON.parse(text));
  const matchers = list(file.problemMatcher).map((raw) => parseMatcher(record(raw)));
  const owners = matchers.map(({ owner }) => owner.toLowerCase());
  const twice = owners.find((owner, at) => owners.indexOf(owner) !== at);
  if (twice !== undefined) throw new Error(`duplicate owner ${twice}`);
  return matchers;
}

function parseMatcher(raw: Readonly<Record<string, unknown>>): MatcherConfig {
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  const owner = text('owner');
  if (owner === '') throw new Error('a matcher has no owner');
  const severity = text('severity');
  if (!/^(?:error|warning|notice|)$/i.test(severity)) {
    throw new Error(`${owner}: unexpected severity ${severity}`);
  }
  const patterns = list(raw.pattern).map((each) => parsePattern(record(each)));
  if (patterns.length === 0) throw new Error(`${owner} has no pattern`);
  const named = patterns.flatMap(({ groups }) => Object.keys(groups));
  const twice = named.find((field, at) => named.indexOf(field) !== at);
  if (twice !== undefined) throw new Error(`${owner} sets ${twice} twice`);
  if (!named.includes('message')) throw new Error(`${owner} sets no message`);
  const loops = patterns.findIndex(({ loop }) => loop);
  const last = patterns.length - 1;
  const mayLoop = last > 0 && loops === last && patterns[last]?.groups.message !== undefined;
  if (loops >= 0 && !mayLoop) throw new Error(`${owner} loops elsewhere than at its end`);
  return { owner, severity, fromPath: text('fromPath'), patterns };
}

function parsePattern(raw: Readonly<Record<string, unknown>>): MatcherPattern {
  const source = typeof raw.regexp === 'string' ? raw.regexp : '';
  const expression = new RegExp(inJavaScript(source));
  const count = new RegExp(`${expression.source}|`).exec('')?.length ?? 1;
  const groups = FIELDS.flatMap((field): [Field, number][] => {
    const group = raw[field];
    if (typeof group !== 'number') return [];
    if (group < 0 || group >= count) throw new Error(`${field}: group ${group} is out of range`);
    return [[field, group]];
  });
  return { expression, groups: Object.fromEntries(groups), loop: raw.loop === true };
}

/** What .NET calls whitespace under `RegexOptions.ECMAScript`: ASCII alone. */
const SPACE = ' \\f\\n\\r\\t\\v';
const NO_SPACE = '\\x00-\\x08\\x0e-\\x1f\\x21-\\uffff';

/**
 * A .NET expression (`ECMAScript`, `CultureInvariant`) for JavaScript, where `\s`
 * knows more characters and `.` stops at more line endings than U+000A.
 */
function inJavaScript(source: string): string {
  let inClass = false;
  return source.replace(/\\[\s\S]|[.[\]]/g, (token) => {
    if (token === '.') return inClass ? token : '[^\\n]';
    if (token === '\\s') return inClass ? SPACE : `[${SPACE}]`;
    if (token === '\\S') return inClass ? NO_SPACE : `[${NO_SPACE}]`;
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    return token;
  });
}

/** One matcher over the lines of one stream: several patterns match on successive lines. */
export class ProblemMatcher {
  readonly owner: string;
  readonly #config: MatcherConfig;
  /** What the patterns but the last have matched so far. */
  #running: (Match | null)[] = [];

  constructor(config: MatcherConfig) {
    this.owner = config.owner;
    this.#config = config;
    this.reset();
  }

  reset(): void {
    this.#running = new Array<Match | null>(this.#config.patterns.length - 1).fill(null);
  }

  /** The match that this line completes, or null. */
  match(line: string): Match | null {
    const { patterns } = this.#config;
    // From the last to the first: a line continues a running match before it starts a new one.
    for (let at = patterns.length - 1; at >= 0; at -= 1) {
      const before = at === 0 ? null : (this.#running[at - 1] ?? null);
      const pattern = patterns[at];
      if (pattern === undefined || (at > 0 && before === null)) continue;
      const groups = pattern.expression.exec(line);
      const isLast = at === patterns.length - 1;
      if (!isLast) this.#running[at] = groups && joined(before, pattern, groups);
      else if (groups === null) this.#break(at);
      else {
        this.reset();
        if (pattern.loop) this.#running[at - 1] = before;
        return this.#withDefaults(joined(before, pattern, groups));
      }
    }
    return null;
  }

  #break(last: number): void {
    if (last > 0) this.#running[last - 1] = null;
  }

  #withDefaults(match: Match): Match {
    const severity = match.severity || this.#config.severity;
    const fromPath = match.fromPath || this.#config.fromPath;
    return { ...match, severity, fromPath };
  }
}

/** What an earlier line gave goes before what this line gives. */
function joined(before: Match | null, { groups }: MatcherPattern, found: RegExpExecArray): Match {
  const own = Object.entries(groups).map(([field, group]) => [field, found[group] ?? '']);
  return { ...Object.fromEntries(own), ...before };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('expected an object');
  return { ...value };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
