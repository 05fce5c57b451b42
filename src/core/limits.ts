/** Every cap of the gate. What goes over one says so in the output. Sizes are in bytes. */
export const LIMITS = {
  /** A seal or a register: room for the 200,000 files of the largest seal. */
  manifestBytes: 32 * 1024 * 1024,
  /** All manifests of one side together, each path counted: what is parsed takes time. */
  manifestsBytes: 64 * 1024 * 1024,
  /** Paths of one tree, and bytes of git's listing of it. */
  treePaths: 1_000_000,
  gitOutputBytes: 256 * 1024 * 1024,
  /** What is kept of git's messages, and characters of the line that announces an object. */
  gitMessageBytes: 64 * 1024,
  gitHeaderCharacters: 1_024,
  /** Paths on one command line of git, quoted: Windows takes 32,767 characters of a line in all. */
  gitArgumentBytes: 24 * 1024,
  /** A commit object, its message included: of a longer one the parents are not read. */
  commitBytes: 1024 * 1024,
  /** Bytes of the trees of a commit that are read as objects, some hundred entries; git lists larger ones. */
  smallTreeBytes: 32 * 1024,
  /** Objects that the lasting git process is asked for at once; for more, one of its own is started (it saves 3 to 5 ms, measured). */
  objectsAsked: 128,
  /** Alternatives of closed patterns, times paths of a tree: comparisons of one run. */
  patternComparisons: 4_000_000,
  /** Above these bytes, and above as many comparisons, work counts as heavy: it may keep the thread busy. */
  heavyBytes: 32 * 1024,
  heavyComparisons: 100_000,
  /** Nesting of a JSON manifest; the schemas need 5. */
  jsonDepth: 32,
  /** Spaces and tabs in a row, and escapes, of a JSON manifest: each takes its parser tens of bytes. */
  jsonBlanks: 65_536,
  jsonEscapes: 1_000_000,
  /** Symbolic links followed on the way to one file of a foreign seal, as Linux does; a target's bytes. */
  linkHops: 40,
  linkBytes: 4_096,
  /** Links read to follow those of all files of a run. */
  linksRead: 10_000,
  /** Files, and bytes of them, looked through for sealed bytes whose length no seal says. */
  unsizedFiles: 2_000,
  unsizedBytes: 256 * 1024 * 1024,
  /** Lines of a checksum list, a manifest of a bag or a file of statements. */
  listLines: 400_000,
  /** Manifests of one bag, and statements of one file. */
  bagManifests: 16,
  statements: 1_000,
  /** Problems reported per file; the rest are counted. */
  problemsPerFile: 50,
  /** Files of one seal. */
  filesPerSeal: 200_000,
  /** A pattern's length and its number of wildcards, so that matching stays linear. */
  patternLength: 512,
  patternWildcards: 12,
  /** Above this size the cause of a drift is not searched for. */
  diagnoseBytes: 8 * 1024 * 1024,
  /** Sealed bytes kept of the drifted files that are explained together, wherever they were found. */
  recoveredBytes: 64 * 1024 * 1024,
  /** Bytes of drifted files whose causes are searched for in one run; equal pairs count once. */
  diagnoseRunBytes: 32 * 1024 * 1024,
  /** Candidates tried, and bytes built or hashed, in the search for one file's cause. */
  searchCandidates: 20_000,
  searchBytes: 512 * 1024 * 1024,
  /** Bytes looked through or made in one search for a file's cause, of which there may be two, and in comparing it place by place. */
  searchWorkBytes: 2_500_000_000,
  compareWorkBytes: 2_500_000_000,
  /** The same for all drifted files of a run. */
  searchRunBytes: 30_000_000_000,
  /** Bytes of the results of changes that the search for causes keeps; the others are made again. */
  searchKeptBytes: 24 * 1024 * 1024,
  /** Bytes hashed in the search for one flipped bit: all bits of 1 KiB, else those near damage. */
  bitFlipHashedBytes: 8 * 1024 * 1024,
  /** Characters of a JSON number that is read as an exact decimal. */
  jsonNumberCharacters: 1_024,
  /** The same bytes where no byte length is sealed: nothing rules a change out before it is made. */
  unguidedSearchBytes: 128 * 1024 * 1024,
  /** Locations kept per file and cause. */
  locationsPerCause: 3,
  /** Code points shown of either side of a location. */
  locationText: 60,
  /** Hunks shown of one drifted file, rows of a hunk, and unchanged lines around a change. */
  excerptHunks: 3,
  excerptRows: 12,
  excerptContext: 2,
  /** Lines of either side that are compared from the first difference on. */
  excerptWindow: 400,
  /** Code points shown of a line: of what changed in it, and of what is before and after. */
  excerptChanged: 120,
  excerptAround: 160,
  /** Characters of all excerpts of a report. */
  excerptText: 256 * 1024,
  /** Evidence documents. */
  evidenceBytes: 4 * 1024 * 1024,
  /** All evidence that one run validates, each pair of document and schema once. */
  evidenceRunBytes: 64 * 1024 * 1024,
  /** Items of an array that a schema of the repository may compare each with each. */
  uniqueItems: 2_000,
  /** Characters that a schema of the repository may say of a document. */
  schemaMessage: 1_000,
  /** What git may take to say which attributes paths have, in milliseconds. */
  attributeMilliseconds: 10_000,
  /** GitHub: a comment's body, in characters (measured by the API in UTF-8 code points). */
  commentCharacters: 65_536,
  /** The hidden line by which the comment remembers earlier runs, in characters. */
  commentState: 12_288,
  /** What it remembers: earlier runs shown, drifting files and blockers of the last two. */
  commentRuns: 10,
  commentStateFiles: 300,
  commentStateBlockers: 200,
  /** Characters of a link to a line; a longer one is left out. */
  linkCharacters: 2_000,
  /** GitHub: a step's summary. */
  summaryBytes: 1024 * 1024,
  /** GitHub: annotations of one level that a step shows. */
  annotationsPerLevel: 10,
  /** GitHub: an annotation's message. */
  annotationMessage: 4096,
  /** GitHub: annotations of one request to a check run. */
  annotationsPerRequest: 50,
  /** Annotations of one check run; the rest are counted in the log. */
  checkRunAnnotations: 1_000,
  /** What posting a check run may take, in milliseconds: the log waits for it. */
  checkRunMilliseconds: 15_000,
  /** GitHub: results of one SARIF run; code scanning shows the 5,000 most severe of them. */
  sarifResults: 25_000,
  /** GitHub: a SARIF file's 10 MB are counted compressed; kept below it uncompressed, rules aside. */
  sarifBytes: 9_000_000,
  /** Characters of a SARIF message. */
  sarifMessage: 1_000,
  /** The HTML report: its size, rows of one table, and drifted files shown in full. */
  htmlBytes: 4 * 1024 * 1024,
  htmlRows: 2_000,
  htmlDetails: 100,
  /** actions/attest: subjects of one attestation, and bytes of the file that lists them. */
  attestationSubjects: 1_024,
  attestationSubjectBytes: 512 * 1_024,
  /** Matching files that the report lists; above it they are counted. */
  matchesListed: 2_000,
  /** Pages of comments read (100 a page) before the search gives up. */
  commentPages: 100,
  /** Pages of commit statuses read (100 a page) before a verdict is set, of all contexts. */
  statusPages: 30,
  /** How often a run that is not the newest puts back what the newest one said of a commit. */
  statusPutBacks: 3,
  /** GitHub takes 1,000 statuses of a commit and context; from so many on, none is `success`. */
  statusesBeforeLast: 900,
  /** GitHub: a commit status's description, in characters. */
  statusCharacters: 140,
  /** Paths named in one sentence; the rest are counted. */
  pathsNamed: 5,
  /** Markers of other runs that are looked into before a comment is written. */
  claimsAsked: 5,
  /** What a whole run may take, in seconds, unless its input says otherwise, and at most; it ends as `error` then. */
  runSeconds: 300,
  longestRunSeconds: 21_600,
  /** How long a run may take before it says that the comment is out of date, in milliseconds. */
  outOfDateMilliseconds: 10_000,
  /** How long a run that is ended by a signal may take to say so in the comment, in milliseconds. */
  lastWordMilliseconds: 1_500,
  /** What one call of git may take, in milliseconds; git is ended then. */
  gitMilliseconds: 300_000,
  /** Absent objects of a partial clone that are fetched for one reading. */
  objectsFetched: 50_000,
  /** What one question about the present state of a pull request may take, in milliseconds. */
  stateMilliseconds: 2_000,
  /** How long a run looks whether a newer one has spoken, before it says that it has begun. */
  newerRunMilliseconds: 700,
  /** What one request may take, in seconds: of a client that repeats nothing, and of one that does. */
  quickRequestSeconds: 5,
  requestSeconds: 10,
  /** How often a request is repeated that failed in passing, or that GitHub asked to wait with. */
  requestRetries: 2,
  /** The longest wait that GitHub may ask for, in seconds. */
  rateLimitWaitSeconds: 30,
  /** What posting may take in all, in milliseconds: status, check run and comment. */
  publishMilliseconds: 40_000,
  /** How often, and how long each time in milliseconds, a run waits for GitHub to make the merge. */
  mergeWaits: 10,
  mergeWaitMilliseconds: 1_500,
  /** How often that question is asked again at once where GitHub fails in passing. */
  stateRetries: 1,
  /** What the list of open pull requests may take, in milliseconds. */
  listMilliseconds: 8_000,
  /** Pages of open pull requests read (100 a page) in the search for a head. */
  pullRequestPages: 20,
  /** Open pull requests with this head and another base branch that are judged besides. */
  twinsJudged: 5,
  /** How many more, smaller pages are read where a server gives fewer entries a page than asked for. */
  smallPages: 5,
  /** Pages read (100 a page) of reviews, of a timeline and of the commits of a pull request. */
  reviewPages: 20,
  timelinePages: 30,
  commitPages: 5,
  /** What the look-up of one approval may take, in milliseconds. */
  approvalMilliseconds: 15_000,
  /** Users whose permission is asked for in the search for an approval. */
  approversAsked: 20,
  /** Users whom a refused approval names. */
  approversNamed: 3,
  /** A report to publish, and all of them together. */
  reportBytes: 64 * 1024 * 1024,
  reportsBytes: 512 * 1024 * 1024,
  /** Files looked at, and folders gone into, in the search for reports to publish. */
  reportEntries: 2_000,
  reportDepth: 4,
  /** Pages of a pull request's changed files read (100 a page). GitHub lists at most 3,000 files. */
  changedFilePages: 30,
  /** Parts that the sealed files of one gate may be judged in. GitHub runs at most 256 jobs of a matrix. */
  shards: 256,
  /** Entries of a merge group. GitHub builds at most 100 at once. */
  queueEntries: 100,
} as const;
