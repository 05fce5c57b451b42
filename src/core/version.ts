/** As package.json has it; a test holds the two together. */
export const VERSION = '1.0.0';

/** Web address of this project: whom a report file names as its producer. */
export const HOME_PAGE = 'https://github.com/OWNER/seal-vs-bytes';
