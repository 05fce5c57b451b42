/** OpenAPI path templates: which one a request's path belongs to. */

interface Template {
  readonly operation: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly literals: number;
}

export interface Matched {
  /** `METHOD /path/{template}`, as in the description. */
  readonly operation: string;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

export class PathTemplates {
  readonly #templates: readonly Template[];

  constructor(operations: readonly string[]) {
    const templates = operations.map((operation) => {
      const [method = '', path = ''] = operation.split(' ');
      const segments = path.split('/');
      const literals = segments.filter((segment) => !isParameter(segment)).length;
      return { operation, method, segments, literals };
    });
    // OpenAPI 3.0, paths object: a concrete path is matched before a templated one.
    this.#templates = templates.sort((a, b) => b.literals - a.literals);
  }

  /** The operation of a request, or null; `path` is percent-encoded and has no query. */
  match(method: string, path: string): Matched | null {
    const found = path.split('/').map(decode);
    for (const template of this.#templates) {
      if (template.method !== method) continue;
      const parameters = capture(template.segments, folded(template.segments, found));
      if (parameters !== null) return { operation: template.operation, parameters };
    }
    return null;
  }
}

/** `{path}` is a file's: it takes the slashes that follow, sent as they are or as `%2F`. */
function folded(segments: readonly string[], found: readonly string[]): readonly string[] {
  const last = segments.length - 1;
  if (segments[last] !== '{path}' || found.length <= segments.length) return found;
  return [...found.slice(0, last), found.slice(last).join('/')];
}

function capture(
  segments: readonly string[],
  found: readonly string[],
): Record<string, string> | null {
  if (segments.length !== found.length) return null;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const value = found[at] ?? '';
    if (!isParameter(segment)) {
      if (segment !== value) return null;
    } else {
      if (value === '') return null;
      parameters[segment.slice(1, -1)] = value;
    }
  }
  return parameters;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

/** A segment that is not valid percent-encoding stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
