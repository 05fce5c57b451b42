interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/** What a list holds, up to a cap. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** False where the cap was reached first. */
  readonly complete: boolean;
}

/**
 * Reads a list page by page. Whether there is another page is said by the
 * `link` header (RFC 8288): a server may give fewer entries a page than asked
 * for. Throws what a request throws.
 */
export async function readPages<T>(
  cap: number,
  ask: (page: number) => Promise<Page<T>>,
): Promise<Listed<T>> {
  const items: T[] = [];
  for (let page = 1; page <= cap; page += 1) {
    const { data, headers } = await ask(page);
    items.push(...data);
    if (!/\brel="?next"?/.test(headers.link ?? '')) return { items, complete: true };
  }
  return { items, complete: false };
}
