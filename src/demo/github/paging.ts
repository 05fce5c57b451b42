import type { Call } from './call.ts';

const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;

export interface Page<T> {
  readonly items: readonly T[];
  /** `link`, where there is more than one page (RFC 8288). */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page that a call asks for. GitHub takes a `per_page` over 100 as 100, and
 * a value that makes no sense as the default.
 */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const asked = Number(call.option('per_page') ?? DEFAULT_SIZE);
  const size = asked < 1 ? DEFAULT_SIZE : Math.min(asked, MAX_SIZE);
  const page = Math.max(1, Number(call.option('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = linkTo(call, page, last);
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: link === '' ? {} : { link },
  };
}

function linkTo(call: Call, page: number, last: number): string {
  const target = (number: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `${call.world.url}${call.path}?${query}`;
  };
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  return links.map(([rel, number]) => `<${target(number)}>; rel="${rel}"`).join(', ');
}
