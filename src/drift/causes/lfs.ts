import { createHash } from 'node:crypto';
import { type CauseEntry, type Rewrite, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';

/** git-lfs, docs/spec.md: a pointer is UTF-8, at most 1,024 bytes, keys sorted after `version`. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

export interface Pointer {
  readonly oid: string;
  readonly size: number;
}

export function pointer(subject: Subject): Pointer | null {
  if (subject.length > 1024 || !subject.bin.startsWith('version https://git-lfs')) return null;
  const match = POINTER.exec(subject.bin.replaceAll('\r\n', '\n'));
  return match === null ? null : { oid: match[1] ?? '', size: Number(match[2]) };
}

export function pointerTo(sha256: string, bytes: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`;
}

/** 41 + 1 + 75 + 1 + 5 + the digits of the size + 1. */
const lengthFor = (bytes: number): number => pointerTo('0'.repeat(64), bytes).length;

const clean: Rewrite = {
  touches: TOUCHES.everything,
  opens: false,
  measure: (subject) => lengthFor(subject.length),
  apply: (subject) =>
    Buffer.from(
      pointerTo(createHash('sha256').update(subject.bytes).digest('hex'), subject.length),
    ),
  places: null,
};

const family = { cause: 'git-lfs-pointer', family: 'git-lfs-pointer', when: null } as const;

export const LFS_CAUSE: CauseEntry = {
  id: 'git-lfs-pointer',
  undo: [
    {
      ...family,
      rewrite: clean,
      says: () => 'The content of the Git LFS object replaced its pointer.',
    },
  ],
  redo: [
    {
      ...family,
      rewrite: clean,
      says: () => 'A Git LFS pointer replaced the content.',
    },
  ],
  observe: (found) => (pointer(found) === null ? null : 'it is a Git LFS pointer'),
  observeContent: (found) => {
    const target = pointer(found);
    return target === null ? null : `, to the content whose SHA-256 is ${target.oid}`;
  },
};
