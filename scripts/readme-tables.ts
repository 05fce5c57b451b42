import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './bundle.ts';

/**
 * The tables of inputs and outputs in README.md, made from action.yml between
 * two marks, so that they cannot say something else. A test holds them together.
 */
interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function tables(actionYaml: string): { readonly inputs: string; readonly outputs: string } {
  const { inputs, outputs }: Metadata = parse(actionYaml);
  const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replaceAll('\n', ', ');
  const value = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '(empty)');
  const rows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${value(input.default)} |`,
  );
  return {
    inputs: ['| input | what it says | default |', '| --- | --- | --- |', ...rows].join('\n'),
    outputs: [
      '| output | what it is |',
      '| --- | --- |',
      ...Object.entries(outputs).map(
        ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
      ),
    ].join('\n'),
  };
}

export function withTables(readme: string, actionYaml: string): string {
  let text = readme;
  for (const [name, table] of Object.entries(tables(actionYaml))) {
    const marked = new RegExp(`(<!-- ${name}:start -->\n)[^]*?(<!-- ${name}:end -->)`);
    text = text.replace(marked, (_, start: string, end: string) => `${start}${table}\n${end}`);
  }
  return text;
}

if (import.meta.main) {
  const readme = join(ROOT, 'README.md');
  const actionYaml = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), actionYaml));
}
