import fc from 'fast-check';

/**
 * Text of any code points, lone surrogates among them. `fc.string` with the unit
 * "binary" first lists all that there are, which takes most of a second in each
 * file of tests.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const any = fc.nat(0x10ffff).map((codePoint) => String.fromCodePoint(codePoint));
  const early = fc.nat(0x2ff).map((codePoint) => String.fromCodePoint(codePoint));
  const name = fc.constantFrom('__proto__', 'constructor', 'toString');
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: any }, { weight: 6, arbitrary: early }, name), {
      maxLength,
    })
    .map((parts) => parts.join('').slice(0, maxLength));
}
