import { unsafePath } from '../core/path.ts';
import { foldId } from '../core/skeleton.ts';
import { EVIDENCE_SCHEMAS, isEvidenceSchema } from './evidence-names.ts';
import type { JsonDocument } from './json-document.ts';
import { nearest } from './near-miss.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './quoted.ts';
import type { EvidenceJson, RegisterJson } from './register-json.ts';

/** What a JSON Schema cannot say of a register: ids that refer to one another, and paths. */
export function checkRegisterRules(
  register: RegisterJson,
  document: JsonDocument,
  problems: ProblemList,
): void {
  new RegisterRules(register, document, problems).check();
}

class RegisterRules {
  readonly #register: RegisterJson;
  readonly #document: JsonDocument;
  readonly #problems: ProblemList;

  constructor(register: RegisterJson, document: JsonDocument, problems: ProblemList) {
    this.#register = register;
    this.#document = document;
    this.#problems = problems;
  }

  check(): void {
    const { options, grants = [], blockers } = this.#register;
    this.#distinct('blocker', '/blockers', '/id', idsOf(blockers));
    this.#distinct('option', '/options', '/id', idsOf(options));
    this.#distinct('grant', '/grants', '/id', idsOf(grants));
    this.#checkDefault(idsOf(options));
    this.#checkOptions(new Set(idsOf(blockers)), new Set(idsOf(grants)));
    for (const [index, grant] of grants.entries()) {
      this.#checkGranted(index, grant.status === 'granted' && grant.by === undefined);
      this.#checkEvidence(`/grants/${index}/evidence`, grant.evidence ?? []);
    }
    for (const [index, blocker] of blockers.entries()) {
      this.#checkEvidence(`/blockers/${index}/evidence`, blocker.evidence ?? []);
      for (const [at, lock] of (blocker.locks ?? []).entries()) {
        this.#checkPath('lock', lock, `/blockers/${index}/locks/${at}`);
      }
    }
  }

  /** Ids that a reader cannot tell apart are one id: whoever adds such a one hides the first. */
  #distinct(kind: string, list: string, member: string, ids: readonly string[]): void {
    const seen = new Map<string, number>();
    for (const [index, id] of ids.entries()) {
      const folded = foldId(id);
      const first = seen.get(folded);
      if (first === undefined) {
        seen.set(folded, index);
        continue;
      }
      const other = ids[first] ?? '';
      const { line } = this.#document.placeOf(`${list}/${first}${member}`);
      this.#problems.add(
        'duplicate-id',
        id === other
          ? `The ${kind} ${quoted(id)} appears twice: first at line ${line}.`
          : `The ${kind} ${quoted(id)} and ${quoted(other)} at line ${line} differ only in case, space or look.`,
        id === other ? 'Keep one of the two.' : 'Give each an id that a reader can tell apart.',
        this.#document.placeOf(`${list}/${index}${member}`),
      );
    }
  }

  #checkDefault(options: readonly string[]): void {
    const id = this.#register.default;
    if (options.includes(id)) return;
    this.#problems.add(
      'unknown-default',
      `The default ${quoted(id)} is not among the options.`,
      meant(id, options) ?? `Name one of the options: ${listed(options)}.`,
      this.#document.placeOf('/default'),
    );
  }

  #checkOptions(blockers: ReadonlySet<string>, grants: ReadonlySet<string>): void {
    for (const [index, option] of this.#register.options.entries()) {
      const pointer = `/options/${index}`;
      if (option.requires !== 'all') {
        this.#known('blocker', `${pointer}/requires`, option.requires, blockers);
        this.#distinct('required blocker', `${pointer}/requires`, '', option.requires);
      }
      const needed = option.grants ?? [];
      this.#known('grant', `${pointer}/grants`, needed, grants);
      this.#distinct('needed grant', `${pointer}/grants`, '', needed);
    }
  }

  #known(kind: string, list: string, ids: readonly string[], known: ReadonlySet<string>): void {
    for (const [index, id] of ids.entries()) {
      if (known.has(id)) continue;
      if (this.#problems.full) {
        this.#problems.addUnlisted();
        continue;
      }
      this.#problems.add(
        'unknown-id',
        `The option names the ${kind} ${quoted(id)}, which is not in this register.`,
        meant(id, [...known]) ?? `Add the ${kind}, or name one of: ${listed([...known])}.`,
        this.#document.placeOf(`${list}/${index}`),
      );
    }
  }

  #checkGranted(index: number, anonymous: boolean): void {
    if (!anonymous) return;
    this.#problems.add(
      'schema-violation',
      `grants[${index}] is granted, but by nobody.`,
      'Name in "by" who granted it.',
      this.#document.placeOf(`/grants/${index}/status`),
    );
  }

  #checkEvidence(pointer: string, evidence: readonly EvidenceJson[]): void {
    for (const [index, { path, schema }] of evidence.entries()) {
      this.#checkPath('evidence', path, `${pointer}/${index}/path`);
      if (schema === undefined || isEvidenceSchema(schema)) continue;
      const at = `${pointer}/${index}/schema`;
      if (schema.endsWith('.json')) this.#checkPath('evidence schema', schema, at);
      else this.#refuseSchema(schema, at);
    }
  }

  #refuseSchema(schema: string, pointer: string): void {
    this.#problems.add(
      'evidence-schema',
      `The evidence schema ${quoted(schema)} is neither a built-in schema nor a .json file.`,
      meant(schema, EVIDENCE_SCHEMAS) ??
        `Name one of ${EVIDENCE_SCHEMAS.join(', ')}, or the path of a JSON Schema.`,
      this.#document.placeOf(pointer),
    );
  }

  #checkPath(what: string, path: string, pointer: string): void {
    const reason = unsafePath(path);
    if (reason === null) return;
    this.#problems.add(
      'unsafe-path',
      `The ${what} path ${quoted(path)} ${reason}.`,
      "Write the path relative to the register's own folder, with / between folders.",
      this.#document.placeOf(pointer),
    );
  }
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function meant(word: string, candidates: readonly string[]): string | null {
  const candidate = nearest(word, candidates);
  return candidate === null ? null : `Did you mean ${quoted(candidate)}?`;
}

/** A remedy names a handful, not a register of thousands. */
function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).map(quoted).join(', ');
  return ids.length > 8 ? `${shown}, and ${ids.length - 8} more` : shown || 'none';
}
