import type { CauseId } from '../../core/drift.ts';
import { literal, substitution, utf8 } from './by-pattern.ts';
import { places, type Rewrite, type Step } from './change.ts';

/** Two forms of one thing, exchanged for one another. Texts, not bytes. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  /** Pattern sources over bytes around a place (lookbehind, lookahead) where not every place counts. */
  readonly before?: string;
  readonly after?: string;
  /** Of the context itself, for the sentence. */
  readonly where?: string;
}

export interface ExchangeFamily {
  readonly cause: CauseId;
  readonly family: string;
  readonly touches: number;
  /** How a form is called in a sentence. */
  readonly name: (form: string) => string;
  readonly one: string;
}

function rewrite(family: ExchangeFamily, exchange: Exchange): Rewrite {
  const from = utf8(exchange.from);
  const pattern = `${exchange.before ?? ''}${literal(from)}${exchange.after ?? ''}`;
  const isAnywhere = exchange.before === undefined && exchange.after === undefined;
  return substitution({
    touches: family.touches,
    pattern: new RegExp(pattern, 'g'),
    replace: utf8(exchange.to),
    holds: [from],
    ...(isAnywhere ? { literal: from } : {}),
  });
}

/** Undoing: found `from` gives sealed `to`; redoing, the sentence is the other way round. */
export function exchangeSteps(
  family: ExchangeFamily,
  exchanges: readonly Exchange[],
  direction: 'undo' | 'redo',
): readonly Step[] {
  return exchanges.map((exchange) => {
    const sealed = direction === 'undo' ? exchange.to : exchange.from;
    const found = direction === 'undo' ? exchange.from : exchange.to;
    const where = exchange.where === undefined ? '' : ` ${exchange.where}`;
    return {
      cause: family.cause,
      family: family.family,
      rewrite: rewrite(family, exchange),
      when: null,
      says: (count) =>
        `${family.name(sealed)} became ${family.name(found)}${where}${places(count, family.one)}.`,
    };
  });
}
