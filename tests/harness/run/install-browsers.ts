import { hasAge } from '../find-age.ts';
import { type FoundBrowser, findChromium, findFirefox, loadsExtensions } from '../find-browsers.ts';
import { command } from './command.ts';
import { failedOnce, passedOnce, type StepResult } from './result.ts';

/** Finds Chromium, Firefox and the `age` command; where apt and root are there, installs what is missing. Tests can do without `age` alone. */
export async function installBrowsers(): Promise<StepResult> {
  if ((missing().length > 0 || !hasAge()) && process.getuid?.() === 0) await installWithApt();
  const lacking = missing();
  for (const found of [findChromium(), findFirefox()])
    if (found) console.log(`${found.path}  ${found.version}`);
  if (!hasAge())
    console.log('The "age" command is not here: tests that seal for it and open after it are skipped.');
  if (lacking.length === 0) return passedOnce;
  return failedOnce(
    `${lacking.join(' and ')} not found. Install ${lacking.join(' and ')} (for example: "sudo apt-get install chromium firefox-esr" on Debian, "brew install --cask chromium firefox" on macOS, or "npx playwright install chromium" and Firefox from https://www.mozilla.org/firefox), or name an installed one in CHROMIUM_PATH and FIREFOX_PATH. Branded Chrome 137+ cannot load the extension from the command line.`,
  );
}

function missing(): readonly string[] {
  const usable = (browser: FoundBrowser | undefined): boolean =>
    browser !== undefined && loadsExtensions(browser);
  return [...(usable(findChromium()) ? [] : ['Chromium']), ...(findFirefox() ? [] : ['Firefox'])];
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await command('apt-get', ['update', '-q'], { env });
  if (updated.code !== 0) return;
  // Liberation has the measures of Arial, which the sheets to print are set in.
  const packages = ['age', 'chromium', 'firefox-esr', 'fonts-liberation', 'fonts-noto-core'];
  await command('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env, minutes: 8 });
}
