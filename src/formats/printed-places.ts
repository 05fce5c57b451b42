import type { Place } from '../core/problem.ts';
import { type JsonPlaces, pointerSteps, ValueOffsets } from './json-document.ts';
import type { Printed } from './printed-json.ts';

/** Lengths of `: ` and of the quotes around a text. */
const COLON = 2;
const QUOTES = 2;

/**
 * Where the values of a printed text are, by arithmetic: each member has lines of
 * its own. The places of sealed files follow from a count of lines; all offsets
 * are worked out when something else is asked for, which is where a seal is wrong.
 */
export function placesOfPrinted({ value, indent, plainNumbers }: Printed): JsonPlaces {
  let offsets: ValueOffsets | null = null;
  return {
    plainNumbers,
    offsets: () => {
      offsets ??= new Layout(indent).offsetsOf(value);
      return offsets;
    },
    placesIn: (list, member) => placesIn(value, indent, pointerSteps(list), member),
  };
}

/** Places of a member of each item of a list, or of the item where it lacks the member. */
function placesIn(
  document: unknown,
  indent: number,
  steps: readonly string[],
  member: string,
): readonly Place[] {
  let list: unknown = document;
  let line = 1;
  for (const step of steps) {
    line += linesBefore(list, step) ?? 0;
    list = Object(list)[step];
  }
  const places: Place[] = [];
  line += 1;
  const named = Array.isArray(list) ? null : Object.keys(Object(list));
  for (const [index, item] of membersOf(list).entries()) {
    const lines = linesBefore(item, member);
    const [depth, key] =
      lines === null ? [1, named?.[index]] : [2, Array.isArray(item) ? undefined : member];
    places.push({
      line: line + (lines ?? 0),
      column: columnOf(indent * (steps.length + depth), key),
    });
    line += linesOf(item);
  }
  return places;
}

function columnOf(indentation: number, key: string | undefined): number {
  return 1 + indentation + (key === undefined ? 0 : key.length + QUOTES + COLON);
}

/** Lines from the start of a container to the start of a member; null where it has no such member. */
function linesBefore(container: unknown, member: string): number | null {
  if (typeof container !== 'object' || container === null) return null;
  if (!isMember(container, member)) return null;
  let lines = 1;
  for (const key of Object.keys(container)) {
    if (key === member) break;
    lines += linesOf(Reflect.get(container, key));
  }
  return lines;
}

function isMember(container: object, key: string): boolean {
  return Object.hasOwn(container, key) && !(Array.isArray(container) && key === 'length');
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function linesOf(value: unknown): number {
  const members = membersOf(value);
  return members.length === 0 ? 1 : members.reduce((sum: number, each) => sum + linesOf(each), 2);
}

/** Where each value of a printed text starts: it follows from the lengths of those before it. */
class Layout {
  readonly #offsets = new ValueOffsets();
  readonly #indent: number;

  constructor(indent: number) {
    this.#indent = indent;
  }

  offsetsOf(document: unknown): ValueOffsets {
    this.#value(document, 0, 0);
    return this.#offsets;
  }

  /** Notes a value that starts at an offset; returns where it ends. The reading has bounded the depth. */
  #value(value: unknown, start: number, depth: number): number {
    if (typeof value === 'object' && value !== null) return this.#container(value, start, depth);
    this.#offsets.value(start);
    if (typeof value === 'string') return start + value.length + QUOTES;
    return start + String(value).length;
  }

  #container(value: object, start: number, depth: number): number {
    this.#offsets.begin(start);
    const line = 1 + this.#indent * (depth + 1);
    let at = start + 1;
    let first = true;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    for (const [index, member] of Object.values(value).entries()) {
      at += (first ? 0 : 1) + line;
      first = false;
      const key = keys?.[index];
      if (key !== undefined) {
        this.#offsets.key(key, at);
        at += key.length + QUOTES + COLON;
      }
      at = this.#value(member, at, depth + 1);
    }
    this.#offsets.end();
    return at + 1 + (first ? 0 : line - this.#indent);
  }
}
