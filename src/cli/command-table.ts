import { type CommandSpec, type OptionSpec, SHELLS } from './command-spec.ts';
import { startGit } from './start-git.ts';

/** Which bytes are read, and against which seals: of every command that verifies. */
const READING: readonly OptionSpec[] = [
  { flags: '--seal <glob>', description: 'seals to compare with (repeatable)', repeatable: true },
  {
    flags: '--blockers <glob>',
    description: 'blocker registers to read (repeatable); "none" reads none',
    repeatable: true,
  },
  { flags: '--commit <rev>', description: 'read the bytes of a commit' },
  { flags: '--staged', description: 'read the index: the bytes about to be committed' },
  { flags: '--work-tree', description: 'read the files on disk, in git or outside (default)' },
  { flags: '--base <rev>', description: 'trust the seals and registers of this commit' },
];

const JSON_OUT = (what: string): OptionSpec => ({
  flags: '--json <file>',
  description: `write ${what} as JSON; "-" is standard output`,
});
const QUIET: OptionSpec = { flags: '-q, --quiet', description: 'print nothing if all is well' };
const DRY_RUN: OptionSpec = { flags: '--dry-run', description: 'say what would be written' };

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    operands: '[paths...]',
    description: 'set up a repository: a seal, .gitattributes, a workflow',
    options: [
      { flags: '--name <name>', description: 'the name of what is sealed' },
      { flags: '--register', description: 'write a register of blockers to fill in' },
      { flags: '--no-workflow', description: 'write no workflow' },
      { flags: '--no-protect', description: 'add no lines to .gitattributes' },
      { flags: '-y, --yes', description: 'ask nothing; seal what is proposed' },
      DRY_RUN,
    ],
    example: ['seal-vs-bytes init docs/decision.md', 'seals the file and writes the workflow'],
    run: async (paths, options, invocation) =>
      (await import('./init.ts')).init(paths, options, invocation),
  },
  {
    name: 'check',
    operands: '',
    description: 'verify the sealed files: verdict, causes, blockers',
    options: [
      ...READING,
      {
        flags: '--reseal <policy>',
        description: 'whether a seal may change against the base',
        choices: ['deny', 'allow'],
      },
      {
        flags: '--block-on-open <when>',
        description: 'fail while a blocker is open',
        choices: ['always', 'never'],
      },
      { flags: '--redact', description: 'leave the contents of drifted files out' },
      JSON_OUT('the report'),
      { flags: '--sarif <file>', description: 'write the report as SARIF 2.1.0' },
      { flags: '--html <file>', description: 'write the report as one HTML page' },
      { flags: '--attestation <file>', description: 'write the verdict as an in-toto statement' },
      QUIET,
    ],
    example: ['seal-vs-bytes check --staged', 'verifies what is about to be committed'],
    run: async (_, options, invocation) => {
      const git = startGit(invocation);
      return (await import('./check.ts')).check(options, invocation, git);
    },
  },
  {
    name: 'seal',
    operands: '[files...]',
    description: 'make or extend a seal over files, folders or globs, from the index',
    options: [
      {
        flags: '-o, --output <file>',
        description: 'the seal to write (default: beside the files)',
      },
      { flags: '--update', description: 'refresh the seals named, or all, to the current bytes' },
      { flags: '--name <name>', description: 'the name of what is sealed' },
      {
        flags: '--closed <glob>',
        description: 'a pattern that contains no file but the sealed ones (repeatable)',
        repeatable: true,
      },
      { flags: '--text', description: 'state what the text is: BOM, line endings, charset' },
      { flags: '--commit <rev>', description: 'seal the bytes of a commit' },
      { flags: '--work-tree', description: 'seal the files on disk, as they are' },
      { flags: '--protect', description: 'add "-text" lines to .gitattributes' },
      { flags: '--accept-encoding', description: 'reseal also where only the encoding changed' },
      {
        flags: '--accept-suspicious',
        description: 'reseal also where only look-alike or invisible characters changed',
      },
      DRY_RUN,
    ],
    example: ['seal-vs-bytes seal docs --protect', 'writes docs.seal.json beside the folder'],
    run: async (files, options, invocation) =>
      (await import('./seal.ts')).seal(files, options, invocation),
  },
  {
    name: 'explain',
    operands: '<path>',
    description: 'everything known of one sealed file',
    options: [...READING, JSON_OUT('its part of the report')],
    example: ['seal-vs-bytes explain docs/plan.md', 'shows digests, causes, places, attributes'],
    run: async ([path = ''], options, invocation) =>
      (await import('./explain.ts')).explain(path, options, invocation),
  },
  {
    name: 'restore',
    operands: '[paths...]',
    description: 'write the sealed bytes back to the files on disk',
    options: [...READING, { flags: '--all', description: 'every drifted file' }],
    example: ['seal-vs-bytes restore docs/plan.md', 'writes bytes whose SHA-256 is the sealed one'],
    run: async (paths, options, invocation) =>
      (await import('./restore.ts')).restore(paths, options, invocation),
  },
  {
    name: 'blockers',
    operands: '',
    description: 'show the registers: what is open, who acts, what is admissible',
    options: [...READING, JSON_OUT('the registers')],
    example: ['seal-vs-bytes blockers', 'lists every blocker with its status'],
    run: async (_, options, invocation) =>
      (await import('./blockers.ts')).blockers(options, invocation),
  },
  {
    name: 'selftest',
    operands: '',
    description: 'run the negative controls that every run runs',
    options: [],
    example: ['seal-vs-bytes selftest', 'names each control and whether it was caught'],
    run: async (_, __, invocation) => (await import('./selftest.ts')).selftest(invocation),
  },
  {
    name: 'demo',
    operands: '',
    description: 'a drifting pull request, the packaged Action and an embedded GitHub, all local',
    options: [
      { flags: '--verbose', description: 'print the log, the annotations and the comment whole' },
      { flags: '--html <file>', description: 'write the comment as a page' },
      { flags: '--keep', description: 'keep the sample repository' },
    ],
    example: ['seal-vs-bytes demo', 'shows what the gate catches'],
    run: async (_, options, invocation) => (await import('./demo.ts')).demo(options, invocation),
  },
  {
    name: 'completion',
    operands: '<shell>',
    words: SHELLS,
    description: 'print the completion of a shell: bash, zsh or fish',
    options: [],
    example: [
      'seal-vs-bytes completion bash > /etc/bash_completion.d/seal-vs-bytes',
      'installs it',
    ],
    run: async ([shell = ''], _, { console }) => {
      const { completion } = await import('./completion.ts');
      console.out(completion(shell, COMMANDS));
      return 0;
    },
  },
];
