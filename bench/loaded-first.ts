/** What the packaged action loads before its first hash, in `dist/`; `loaded.test.ts` holds the list to what is loaded. */
export const LOADED_FIRST: readonly string[] = [
  'index.js',
  ...['action', 'action-judge-event', 'gate', 'hashing', 'start'].map(
    (name) => `chunks/${name}.js`,
  ),
];
