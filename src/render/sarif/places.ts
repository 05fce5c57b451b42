import type { Location } from '../../core/drift.ts';
import { uriOf } from '../file-uri.ts';
import type { PlaceOf, Region } from './log.ts';

/** What every address is relative to: the top of the repository, wherever it is checked out. */
export const SOURCE_ROOT = '%SRCROOT%';

export function place(path: string, region: Region, note?: { id: number; text: string }): PlaceOf {
  return {
    ...(note === undefined ? {} : { id: note.id, message: { text: note.text } }),
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: SOURCE_ROOT },
      region,
    },
  };
}

/** The region of a drift in the found file; both ends as SARIF counts them, the end excluded. */
export function regionOf(location: Location): Region {
  const { line, column, endLine, endColumn, offset, length } = location;
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    byteOffset: offset,
    byteLength: length,
  };
}
