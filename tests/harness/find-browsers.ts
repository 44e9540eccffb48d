import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  readonly path: string;
  /** Version line as the browser prints it; empty where it cannot be asked (Windows opens a window instead). */
  readonly version: string;
}

/**
 * An installed Chromium, else Chrome for Testing or another relative. Branded Chrome comes last: from version
 * 137 on it ignores `--load-extension` (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 */
export function findChromium(): FoundBrowser | undefined {
  return firstOf(
    'CHROMIUM_PATH',
    ['chromium', 'chromium-browser', ...CHROME_NAMES],
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Chromium\\Application\\chrome.exe'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  );
}

export function findFirefox(): FoundBrowser | undefined {
  return firstOf(
    'FIREFOX_PATH',
    ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
  );
}

/** Whether the browser takes an unpacked extension from its command line. */
export function loadsExtensions({ version }: FoundBrowser): boolean {
  const branded = /^Google Chrome (?!for Testing)\D*(\d+)/.exec(version);
  return !branded || Number(branded[1]) < 137;
}

/** Path of the Chromium that tests run in. Throws with what to do when there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (!found)
    throw new Error('No Chromium here: run "npm test", which finds or installs one, or set CHROMIUM_PATH.');
  return found.path;
}

/** Path of the Firefox that tests run in. Throws with what to do when there is none. */
export function firefoxPath(): string {
  const found = findFirefox();
  if (!found)
    throw new Error('No Firefox here: run "npm test", which finds or installs one, or set FIREFOX_PATH.');
  return found.path;
}

const CHROME_NAMES = ['google-chrome-for-testing', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function firstOf(
  variable: string,
  names: readonly string[],
  places: readonly string[],
): FoundBrowser | undefined {
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which is not there.`);
  const path = named ?? onPath(names) ?? places.find((place) => existsSync(place));
  return path ? { path, version: versionOf(path) } : undefined;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((candidate) => existsSync(candidate));
}

function windows(place: string): readonly string[] {
  const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return bases.filter((base) => base !== undefined).map((base) => join(base, place));
}

function versionOf(path: string): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
