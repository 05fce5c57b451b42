import { digestOf } from '../../core/digest.ts';
import type { Seal } from '../../core/seal.ts';
import { compilePattern } from '../../formats/pattern.ts';
import type { Coverage } from '../../trust/coverage.ts';
import type { SealChange } from '../../trust/reseals.ts';

interface SealedSide {
  readonly seals: readonly Seal[];
  readonly coverage: Coverage;
}

/**
 * What the head's seals bring into a folder that the base has closed: files
 * that they list, and seals of their own. The base's seal says that nothing but
 * what it lists is there, so to list more is to change what it says: otherwise
 * a pull request could let its own file in.
 */
export function closedEntries(base: SealedSide, head: SealedSide): SealChange[] {
  const closed = base.seals.flatMap((seal) =>
    seal.closed.flatMap(({ pattern }) => {
      const compiled = compilePattern(pattern);
      return compiled.ok ? [{ pattern, match: compiled.value }] : [];
    }),
  );
  if (closed.length === 0) return [];
  const enters = (path: string) => closed.find(({ match }) => match(path));
  const onBase = new Set(base.seals.map(({ path }) => path));
  const files = [...head.coverage].flatMap(([path, { file, seal }]): SealChange[] => {
    const entered = base.coverage.has(path) ? undefined : enters(path);
    if (entered === undefined) return [];
    return [
      {
        kind: 'reseal',
        seal: seal.path,
        path,
        was: null,
        now: digestOf(file),
        said: `the file enters "${entered.pattern}", which the base has closed`,
      },
    ];
  });
  const seals = head.seals.flatMap(({ path }): SealChange[] => {
    const entered = onBase.has(path) || head.coverage.has(path) ? undefined : enters(path);
    if (entered === undefined) return [];
    const said = `the seal itself enters "${entered.pattern}", which the base has closed`;
    return [{ kind: 'reseal', seal: path, path, was: null, now: null, said }];
  });
  return [...files, ...seals];
}
