import sequencer from '@jest/test-sequencer';

/**
 * The files of few bytes that take longest, longest first. In a fresh clone Jest
 * knows no durations and goes by size: one of these would run alone at the end.
 */
export const LONGEST: readonly string[] = [
  'drift/search/search.property.test.ts',
  'formats/markdown-cost.test.ts',
  'cli/round-trip.property.test.ts',
  'drift/cost.test.ts',
  'drift/corpus.test.ts',
  'model/mutants.test.ts',
  'model/model.test.ts',
  'fuzz/corpus.test.ts',
  'fuzz/properties.test.ts',
  'drift/causes/causes.property.test.ts',
];

// Its declarations are those of CommonJS; Node gives the class itself.
const Sequencer = sequencer as unknown as typeof sequencer.default;
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

const placeOf = (path: string): number => {
  const place = LONGEST.findIndex((name) => path.endsWith(`/__tests__/${name}`));
  return place === -1 ? LONGEST.length : place;
};

export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const others = await super.sort(tests);
    return others.toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  }
}
