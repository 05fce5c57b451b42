import { CONFUSABLES } from './generated/confusables.ts';

/** UTS #39's table: each prototype with the characters that are confused with it. In the package a file of its own. */
export const confusableTable = (): typeof CONFUSABLES => CONFUSABLES;
