/**
 * What RCS, CVS and Subversion write into a keyword, each in its own shape: free
 * text between the dollars is an edit, not an expansion. Sources: ident(1),
 * co(1), "Keyword Substitution" in the Subversion book.
 */
const NAME = '[A-Za-z0-9_][\\w.+-]{0,99}';
const PATH = `/?(?:${NAME}/){0,20}${NAME}`;
const REVISION = '\\d{1,6}(?:\\.\\d{1,6}){1,9}';
const LOGIN = '[A-Za-z_][\\w.@-]{0,31}';
const TIME = '\\d\\d:\\d\\d:\\d\\d';
const RCS_DATE = `\\d{4}/\\d\\d/\\d\\d ${TIME}`;
const SVN_DATE = `\\d{4}-\\d\\d-\\d\\d ${TIME}`;
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const LONG_DATE = `${SVN_DATE} [+-]\\d{4} \\(${WEEKDAY}, \\d\\d ${MONTH} \\d{4}\\)`;
/** The states that RCS and CVS set by themselves; any other word is somebody's. */
const STATE = '(?:Exp|Stab|Rel|dead)';
const URL = `(?:https?|svn|svn\\+ssh|file)://(?:${LOGIN}@)?[\\w.:-]{0,100}(?:/${NAME}){1,20}`;

const rcsFile = (path: string): string => `${path},v ${REVISION} ${RCS_DATE} ${LOGIN} ${STATE}`;
const svnFile = (path: string): string => `${path} \\d{1,9} ${SVN_DATE}Z ${LOGIN}`;

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  Id: [rcsFile(NAME), svnFile(NAME)],
  Header: [rcsFile(PATH), svnFile(URL)],
  'Revision|Rev|LastChangedRevision': [REVISION, '\\d{1,9}'],
  'Date|LastChangedDate': [RCS_DATE, LONG_DATE],
  'Author|LastChangedBy': [LOGIN],
  'HeadURL|URL': [URL],
};

const BLOB = '[0-9a-f]{40}(?:[0-9a-f]{24})?';

/** An expanded keyword of any of them, git's `$Id: <blob name> $` included. */
export const EXPANDED_KEYWORD = new RegExp(
  [['Id', [BLOB]] as const, ...Object.entries(SHAPES)]
    .map(([names, shapes]) => `\\$(?:${names}): (?:${shapes.join('|')}) \\$`)
    .join('|'),
  'g',
);
