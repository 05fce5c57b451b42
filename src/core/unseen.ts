/**
 * Characters that nobody sees. Every rule that must know them is made from these
 * two texts: what is shown, what a shell is given, and what a name may have.
 * Both are parts of a regular expression with the flag `u`.
 */

/**
 * Graphic characters that are drawn as a blank and that no property of Unicode
 * names: the blank Braille pattern, blanks of hieroglyphs, the filler of the
 * Khitan script and the null notehead.
 */
const BLANKS = '\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}';

/**
 * Inside of a class: what shows as nothing, or as a blank that is no space.
 * Default_Ignorable_Code_Point (UAX #44) has the variation selectors, the
 * fillers, the joiners and the code points that are reserved for more of them.
 */
export const INVISIBLE = `\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}${BLANKS}`;

/** An alternative: those, spaces but U+0020, and code points that have no character of their own. */
export const UNSEEN = `[${INVISIBLE}\\p{Cs}\\p{Co}\\p{NChar}]|(?! )\\p{Zs}`;
