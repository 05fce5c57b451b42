import type { CheckedFile } from '../core/report.ts';
import { labelOf } from './cause-labels.ts';
import { happened, proofOf } from './words.ts';

/** Files to which the same happened. */
export interface DriftGroup {
  readonly happened: string;
  readonly proof: string;
  readonly remark: string;
  /** Never empty. */
  readonly files: readonly CheckedFile[];
}

/** Groups files by the set of their causes, as they are called, in the order in which the files come. */
export function driftGroups(files: readonly CheckedFile[]): DriftGroup[] {
  const groups = new Map<string, CheckedFile[]>();
  for (const file of files) {
    const causes = [...new Set(file.causes.map(({ id }) => id))].sort();
    const labels = causes.map((id) => labelOf(file, id));
    const key = [labels, file.status, proofOf(file), shared(file)].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const known = first.causes.length > 0 || first.status === 'unreadable';
    return [
      {
        happened: known ? happened(first) : 'cause unknown',
        proof: known ? proofWords(first) : '',
        remark: shared(first),
        files: group,
      },
    ];
  });
}

/** What is said of a file besides its causes, as far as it is the same for many. */
function shared(file: CheckedFile): string {
  const words: string[] = [];
  if (file.fault === 'seal') words.push('the seal is at fault, not the file');
  if (file.since === 'base') words.push('already on the base');
  if (file.trust === 'new') words.push('sealed by this pull request');
  if (file.limit !== null) words.push(file.limit);
  return words.join('; ');
}

/** What is said of one file besides its causes. */
export function remarkOf(file: CheckedFile, facts: string): string {
  // What was edited has no name of its own beyond which of the sealed facts it contradicts.
  const edited = file.causes.some(({ id }) => id === 'edited') ? facts : '';
  // Where a file went, or what took its place, is more than the name of the cause.
  const [seen] = file.status === 'drift' ? [] : file.causes;
  return [seen?.summary ?? '', edited, shared(file)].filter((text) => text !== '').join('; ');
}

/** How the causes of a file are known, in words; empty where the tree itself shows it. */
export function proofWords(file: CheckedFile): string {
  const proof = proofOf(file);
  if (file.status !== 'drift' && proof === 'observed') return '';
  if (proof === 'reconstructed' || proof === 'reproduced') return `proven: ${proof}`;
  return proof === 'located' ? 'located by comparison' : proof;
}
