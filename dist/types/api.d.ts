/**
 * What other programs may build on: the gate, the sources of bytes that it
 * reads, the parsers and the report. The Action and the command line are made of
 * the same parts. Everything that is not exported here may change at any time.
 */
export type { ByteSource } from './core/byte-source.js';
export { type MemoryFile, MemorySource } from './core/memory-source.js';
export type { Parsed, Problem, ProblemCode } from './core/problem.js';
export type { CheckedFile, Report, Run, Verdict } from './core/report.js';
export type { CheckedBlockers } from './core/report-blockers.js';
export type { Seal } from './core/seal.js';
export { parseRegister } from './formats/register.js';
export { parseReport } from './formats/report.js';
export { formatSeal, parseSeal } from './formats/seal.js';
export type { GateOptions, GatePorts } from './gate/contract.js';
export { gate } from './gate.js';
export { Commits } from './git/commits.js';
export { Git } from './git/git.js';
export { CommitSource, IndexSource } from './git/object-sources.js';
export { WorkTreeSource } from './git/work-tree/source.js';
export { htmlReport } from './render/html.js';
export { reportJson } from './render/outputs.js';
export { sarifText } from './render/sarif.js';
export { terminalText } from './render/terminal.js';
