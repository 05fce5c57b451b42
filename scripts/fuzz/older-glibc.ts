import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The fuzzer's addon is built against glibc 2.38 and asks an older one, such as
 * Debian 12's 2.36, for three symbols that it does not have. They are two new
 * names of old functions and an initialiser that does nothing: a library of
 * three lines has them, and in a copy of the addon the two versions are marked
 * as weak, so that the loader does not insist (ELF, "Symbol Versioning").
 */

const SYMBOLS = `#include <stdlib.h>
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }
void _ZSt21ios_base_library_initv(void) {}
`;

const NEWER = /^(?:GLIBC_2\.38|GLIBCXX_3\.4\.32)$/;
const VERSIONS_NEEDED = 0x6ffffffe;
const WEAK = 2;

/** What the fuzzer is started with: nothing where the addon loads as it is. Throws where it cannot be made to. */
export function fuzzerEnvironment(folder: string): Readonly<Record<string, string>> {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64' || !isOlder(glibcVersion())) return {};
  const addon = createRequire(createRequire(import.meta.url).resolve('@jazzer.js/core')).resolve(
    '@jazzer.js/fuzzer/prebuilds/fuzzer-linux-x64.node',
  );
  const copy = join(folder, 'fuzzer.node');
  writeFileSync(copy, withWeakVersions(readFileSync(addon)));
  const source = join(folder, 'symbols.c');
  const library = join(folder, 'symbols.so');
  writeFileSync(source, SYMBOLS);
  const built = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source], { encoding: 'utf8' });
  if (built.status !== 0) {
    throw new Error(`glibc is older than 2.38, and no C compiler is here: ${built.stderr ?? ''}`);
  }
  const preload = join(folder, 'preload.cjs');
  const wanted = JSON.stringify(addon);
  writeFileSync(
    preload,
    `const load = process.dlopen;
process.dlopen = (module, path, ...rest) =>
  load.call(process, module, path === ${wanted} ? ${JSON.stringify(copy)} : path, ...rest);
`,
  );
  return { LD_PRELOAD: library, NODE_OPTIONS: `--require ${preload}` };
}

function glibcVersion(): string {
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime ?? '';
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 2 && minor < 38;
}

/** Sets the flag in each entry of the section of needed versions (`Elf64_Verneed`, `Elf64_Vernaux`). */
function withWeakVersions(elf: Buffer): Buffer {
  const sections = Array.from({ length: elf.readUInt16LE(60) }, (_, index) => {
    const at = Number(elf.readBigUInt64LE(40)) + index * elf.readUInt16LE(58);
    return {
      type: elf.readUInt32LE(at + 4),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      link: elf.readUInt32LE(at + 40),
      count: elf.readUInt32LE(at + 44),
    };
  });
  const needed = sections.find(({ type }) => type === VERSIONS_NEEDED);
  const names = sections[needed?.link ?? 0]?.offset ?? 0;
  let file = needed?.offset ?? 0;
  for (let left = needed?.count ?? 0; left > 0; left -= 1) {
    let version = file + elf.readUInt32LE(file + 8);
    for (let more = elf.readUInt16LE(file + 2); more > 0; more -= 1) {
      const start = names + elf.readUInt32LE(version + 8);
      const name = elf.toString('latin1', start, elf.indexOf(0, start));
      if (NEWER.test(name)) elf.writeUInt16LE(elf.readUInt16LE(version + 4) | WEAK, version + 4);
      version += elf.readUInt32LE(version + 12);
    }
    file += elf.readUInt32LE(file + 12);
  }
  return elf;
}
