import { type Place, TOP } from '../core/problem.ts';

/** The place of a pointer, or of the nearest part around it that has one. */
export function nearestPlace(places: ReadonlyMap<string, Place>, pointer: string): Place {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return TOP;
}
