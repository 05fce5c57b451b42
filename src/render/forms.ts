/** The forms of a report that are files, in one module: each by itself takes a millisecond to load. */
export { attestation } from './attestation.ts';
export { htmlReport } from './html.ts';
export { sarifText } from './sarif.ts';
