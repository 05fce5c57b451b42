import { type ExchangeFamily, exchangeSteps } from '../change/by-pair.ts';
import { type CauseEntry, TOUCHES } from '../change/change.ts';

const MARK = '\u2026';
const FAMILY: ExchangeFamily = {
  cause: 'ellipsis',
  family: 'ellipsis',
  touches: TOUCHES.dot,
  name: (form) => (form === MARK ? 'U+2026 HORIZONTAL ELLIPSIS' : `"${form}"`),
  one: 'place',
};
const exchanges = [
  { from: MARK, to: '...' },
  { from: '...', to: MARK, before: '(?<!\\.)', after: '(?!\\.)' },
  { from: '...', to: MARK },
  { from: MARK, to: '. . .' },
  { from: '. . .', to: MARK },
];

export const ELLIPSIS_CAUSE: CauseEntry = {
  id: 'ellipsis',
  undo: exchangeSteps(FAMILY, exchanges, 'undo'),
  redo: exchangeSteps(FAMILY, exchanges, 'redo'),
  observe: () => null,
};
