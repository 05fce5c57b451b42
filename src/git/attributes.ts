import { ALTERING_ATTRIBUTES, type PathAttributes } from '../core/attributes.ts';
import { LIMITS } from '../core/limits.ts';
import { decodePath, encodePath } from '../core/path.ts';
import type { Git } from './git.ts';

const UNSPECIFIED: PathAttributes = {
  text: 'unspecified',
  eol: 'unspecified',
  filter: 'unspecified',
  ident: 'unspecified',
  'working-tree-encoding': 'unspecified',
};

/** `git check-attr -z --stdin`: what the `.gitattributes` files of the folder say of each path. */
export class GitAttributes {
  readonly #git: Git;
  readonly #options: readonly string[];

  /** @param options further ones of `check-attr`, such as `--cached`: the `.gitattributes` files of the index */
  constructor(git: Git, options: readonly string[] = []) {
    this.#git = git;
    this.#options = options;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, PathAttributes>> {
    const attributes = new Map<string, PathAttributes>();
    if (paths.length === 0) return attributes;
    const input = Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.of(0)]));
    // A line of many wildcards can hold git up for minutes, and it only informs a note.
    const output = await this.#git
      .limited(LIMITS.attributeMilliseconds)
      .output(['check-attr', ...this.#options, '-z', '--stdin', ...ALTERING_ATTRIBUTES], input);
    for (const [path, name, value] of triples(output)) {
      attributes.set(path, { ...(attributes.get(path) ?? UNSPECIFIED), [name]: value });
    }
    return attributes;
  }
}

/** Records of `-z`: path, attribute and value, each ended by a NUL. */
function* triples(output: Buffer): Generator<readonly [string, string, string]> {
  const fields: Buffer[] = [];
  let at = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, at)) {
    fields.push(output.subarray(at, end));
    at = end + 1;
  }
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [path, name, value] = fields.slice(index, index + 3);
    if (path === undefined || name === undefined || value === undefined) return;
    yield [decodePath(path), name.toString(), value.toString()];
  }
}
