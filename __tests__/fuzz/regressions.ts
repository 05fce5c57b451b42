/** An input that once broke a promise: the line as the fuzzer printed it. */
export interface Regression {
  readonly target: string;
  /** What was wrong with it. */
  readonly name: string;
  readonly input: string;
}

const EVENT =
  '"head":{"sha":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1"},"base":{"sha":"b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2","ref":"main"}';

export const REGRESSIONS: readonly Regression[] = [
  {
    target: 'event',
    name: 'a pull request of the number 0 was judged',
    input: `0{"pull_request":{"number":0,${EVENT}}}`,
  },
  {
    target: 'event',
    name: 'a pull request of the number 7.5 was asked for',
    input: `0{"pull_request":{"number":7.5,${EVENT}}}`,
  },
  {
    target: 'event',
    name: 'a merge group was of the pull request number 0',
    input: `3{"merge_group":{"head_sha":"${'a1'.repeat(20)}","base_sha":"${'b2'.repeat(20)}","base_ref":"refs/heads/main","head_ref":"refs/heads/gh-readonly-queue/main/pr-0-${'a1'.repeat(20)}"}}`,
  },
  {
    target: 'comment',
    name: 'a finding of no text drew a rule across the page',
    input: String.raw`\xcc\xb5\x98sH\x15\xdc\x9bT\x05\xb0S\xf0\x85\x14\x9b\x1c\x95\x08s\xd85\x8c\xdb$e\xa0\xd3\x00%D[luxshU<\x1b`,
  },
];
