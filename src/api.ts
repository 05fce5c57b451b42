/**
 * What other programs may build on: the gate, the sources of bytes that it
 * reads, the parsers and the report. The Action and the command line are made of
 * the same parts. Everything that is not exported here may change at any time.
 */
export type { ByteSource } from './core/byte-source.ts';
export { type MemoryFile, MemorySource } from './core/memory-source.ts';
export type { Parsed, Problem, ProblemCode } from './core/problem.ts';
export type { CheckedFile, Report, Run, Verdict } from './core/report.ts';
export type { CheckedBlockers } from './core/report-blockers.ts';
export type { Seal } from './core/seal.ts';
export { parseRegister } from './formats/register.ts';
export { parseReport } from './formats/report.ts';
export { formatSeal, parseSeal } from './formats/seal.ts';
export type { GateOptions, GatePorts } from './gate/contract.ts';
export { gate } from './gate.ts';
export { Commits } from './git/commits.ts';
export { Git } from './git/git.ts';
export { CommitSource, IndexSource } from './git/object-sources.ts';
export { WorkTreeSource } from './git/work-tree/source.ts';
export { htmlReport } from './render/html.ts';
export { reportJson } from './render/outputs.ts';
export { sarifText } from './render/sarif.ts';
export { terminalText } from './render/terminal.ts';
