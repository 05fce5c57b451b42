import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { SITUATIONS } from '../__tests__/render/situations.fixture.ts';
import { commentPage } from '../src/demo/comment-page.ts';
import { Sandbox } from '../src/demo/sandbox.ts';
import {
  gateStep,
  openDriftingPullRequest,
  registerPullRequest,
  startGitHub,
} from '../src/demo/walk.ts';
import { ROOT } from './bundle.ts';

/**
 * Pictures of the comment in each situation: light, dark, and as wide as a phone.
 * The first argument is the folder they go to (default `pictures/`); `--docs`
 * writes the two that README.md shows as well, of a run of the packaged Action. Takes CHROMIUM or Debian's.
 */
const LOOKS = {
  light: { colorScheme: 'light', width: 900 },
  dark: { colorScheme: 'dark', width: 900 },
  phone: { colorScheme: 'light', width: 390 },
} as const;

type Look = (typeof LOOKS)[keyof typeof LOOKS];

/** Pixels a point; in `docs/` fewer, for they are part of every clone. */
const SHARP = 2;
const SHARP_ENOUGH = 1.4;

/** What the packaged Action posts on the pull request of `demo`. */
async function postedComment(): Promise<string> {
  const sandbox = new Sandbox();
  try {
    const request = openDriftingPullRequest(sandbox);
    await using github = await startGitHub(() => new Date('2026-01-02T03:04:05Z'));
    registerPullRequest(github, request);
    await gateStep(sandbox, github, request, { main: join(ROOT, 'dist/index.js') });
    const [comment] = github.state.comments;
    if (comment === undefined) throw new Error('no comment was posted');
    return comment.body;
  } finally {
    sandbox.remove();
  }
}

async function picture(
  browser: Browser,
  body: string,
  look: Look,
  path: string,
  deviceScaleFactor = SHARP,
): Promise<void> {
  const { colorScheme, width } = look;
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height: 40 },
    deviceScaleFactor,
    javaScriptEnabled: false,
  });
  await page.setContent(commentPage(body, 'github-actions'));
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? join(ROOT, 'pictures'));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const [name, make] of Object.entries(SITUATIONS)) {
    const body = await make();
    for (const [look, as] of Object.entries(LOOKS)) {
      const file = join(folder, `${name.replaceAll(' ', '-')}-${look}.png`);
      await picture(browser, body, as, file);
    }
  }
  if (args.includes('--docs')) {
    const body = await postedComment();
    await picture(browser, body, LOOKS.light, join(ROOT, 'docs/comment.png'), SHARP_ENOUGH);
    await picture(browser, body, LOOKS.dark, join(ROOT, 'docs/comment-dark.png'), SHARP_ENOUGH);
  }
} finally {
  await browser.close();
}
