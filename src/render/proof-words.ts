import type { Proof } from '../core/drift.ts';

/** What each proof means, for whoever meets the word for the first time. */
export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  reconstructed: 'undoing the change on the found bytes gives the sealed SHA-256',
  reproduced: 'applying the change to the sealed bytes gives exactly the found bytes',
  located: 'compared with the sealed bytes place by place; no named change explains it',
  observed: 'a property of the found bytes or of the tree, not proven to be the cause',
};
