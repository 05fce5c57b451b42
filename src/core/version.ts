/** As package.json has it; a test holds the two together. */
export const VERSION = '1.0.0';

/** The repository on GitHub, as package.json has it: `npm run set-repository -- owner/name` sets both. */
export const REPOSITORY = 'OWNER/seal-vs-bytes';

/** Web address of this project: whom a report file names as its producer. */
export const HOME_PAGE = `https://github.com/${REPOSITORY}`;

/** Where editors find the schemas of this major version; each schema names itself by it. */
export const SCHEMAS = `https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas`;
