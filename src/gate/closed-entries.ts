import type { Seal } from '../core/seal.ts';
import { compilePattern } from '../formats/pattern.ts';
import type { Coverage } from '../trust/coverage.ts';
import type { SealChange } from '../trust/reseals.ts';

/**
 * Files that the head's seals bring into a folder that the base has closed. The
 * base's seal says that nothing but what it lists stands there, so to list more
 * is to change what it says: else a pull request let its own file in.
 */
export function closedEntries(
  base: { readonly seals: readonly Seal[]; readonly coverage: Coverage },
  head: { readonly coverage: Coverage },
): SealChange[] {
  const closed = base.seals.flatMap((seal) =>
    seal.closed.flatMap(({ pattern }) => {
      const compiled = compilePattern(pattern);
      return compiled.ok ? [{ pattern, match: compiled.value }] : [];
    }),
  );
  if (closed.length === 0) return [];
  return [...head.coverage].flatMap(([path, { file, seal }]): SealChange[] => {
    const entered = base.coverage.has(path) ? undefined : closed.find(({ match }) => match(path));
    if (entered === undefined) return [];
    return [
      {
        kind: 'reseal',
        seal: seal.path,
        path,
        was: null,
        now: { sha256: file.sha256, bytes: file.bytes },
        said: `the file enters "${entered.pattern}", which the base has closed`,
      },
    ];
  });
}
