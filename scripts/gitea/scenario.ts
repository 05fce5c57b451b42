import { DRIFTED, EDITED, edit, reseal, type SampleRepository, SEALED } from './repository.ts';

/** What people do on a pull request, one after the other, and what the gate has to say to it. */

export interface Expected {
  readonly verdict: 'pass' | 'fail';
  /** Part of the reason for which a reseal is refused. */
  readonly because?: string;
  /** Of the newest commit, in the gate's own context. */
  readonly status: 'success' | 'failure';
}

export interface Move {
  readonly name: string;
  readonly act: (of: Stage) => Promise<void>;
  /** Null: Gitea starts no run for it. */
  readonly expected: Expected | null;
}

/** The pull request as the moves have left it. */
export interface Stage {
  readonly repository: SampleRepository;
  number: number;
  head: string;
  /** The reviewer's last review. */
  review: number;
}

const PASS: Expected = { verdict: 'pass', status: 'success' };
const FAIL: Expected = { verdict: 'fail', status: 'failure' };
const refused = (because: string): Expected => ({ ...FAIL, because });

/** More than Gitea lists on one page, which no `link` header announces. */
const MORE_THAN_A_PAGE = 31;

async function approve(stage: Stage): Promise<void> {
  const { repository, number, head } = stage;
  stage.review = await repository.review('reviewer', number, 'APPROVED', head);
}

export const MOVES: readonly Move[] = [
  {
    name: 'a sealed file drifts',
    act: async (stage) => {
      stage.head = await stage.repository.push('Flatten a dash', edit(DRIFTED));
      stage.number = await stage.repository.open();
    },
    expected: FAIL,
  },
  {
    name: 'it is put back',
    act: async (stage) => {
      stage.head = await stage.repository.push('Put it back', edit(SEALED));
    },
    expected: PASS,
  },
  {
    name: 'the seal is changed, unapproved',
    act: async (stage) => {
      stage.head = await stage.repository.push('Reseal', reseal(EDITED));
    },
    expected: refused('no approving review'),
  },
  {
    name: 'a stranger approves',
    act: async ({ repository, number, head }) => {
      await repository.review('stranger', number, 'APPROVED', head);
    },
    expected: refused('stranger has no write access'),
  },
  { name: 'a reviewer approves', act: approve, expected: PASS },
  {
    name: 'the approval is dismissed',
    act: ({ repository, number, review }) => repository.dismiss(number, review),
    expected: null,
  },
  {
    name: 'the next run after the dismissal',
    act: ({ repository, number }) => repository.retitle(number, 'Edit the packet again'),
    expected: refused('review dismissed'),
  },
  { name: 'the reviewer approves again', act: approve, expected: PASS },
  {
    name: 'a push after the approval',
    act: async (stage) => {
      stage.head = await stage.repository.push('Add a note', { 'packet/notes.md': 'x\n' });
    },
    expected: refused('approved an older commit'),
  },
  { name: 'the reviewer approves that too', act: approve, expected: PASS },
  {
    name: 'the base branch is exchanged, after many comments',
    act: async ({ repository, number }) => {
      for (let at = 0; at < MORE_THAN_A_PAGE; at += 1) await repository.comment(number, `${at}`);
      await repository.retarget(number, 'playground');
    },
    expected: refused('before the base branch was changed'),
  },
  {
    name: 'it is exchanged back',
    act: ({ repository, number }) => repository.retarget(number, 'main'),
    expected: refused('before the base branch was changed'),
  },
  { name: 'the reviewer approves once more', act: approve, expected: PASS },
  {
    name: 'changes are requested, after many reviews',
    act: async ({ repository, number, head }) => {
      for (let at = 0; at < MORE_THAN_A_PAGE; at += 1) {
        await repository.review('stranger', number, 'COMMENT', head);
      }
      await repository.review('reviewer', number, 'REQUEST_CHANGES', head);
    },
    expected: refused('no approving review of this head commit'),
  },
  {
    name: 'the packet is put back, as the base has it',
    act: async (stage) => {
      stage.head = await stage.repository.push('Put all back', reseal(SEALED));
    },
    expected: PASS,
  },
  {
    // Gitea keeps no merge commit, so what the base resealed since reads as drift of the head alone.
    name: 'the base branch is resealed, and the pull request touches none of it',
    act: async ({ repository, number }) => {
      await repository.moveBase(reseal(EDITED));
      await repository.retitle(number, 'Add a note');
    },
    expected: refused('the seal states another digest'),
  },
];
