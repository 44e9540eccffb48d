import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { CHROMIUM_FLAGS, extensionFlags } from './browser-flags.ts';
import { findChromium, loadsExtensions } from './find-browsers.ts';
import { pressAction } from './press-action.ts';
import { fromRoot } from './root.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

/** Folder of the unpacked Chromium build that end-to-end tests load. */
export const CHROME_BUILD = fromRoot('dist/extension/chrome-mv3');

export interface ExtensionOptions {
  readonly folder?: string;
  /** BCP 47 tag of the browser's own language: what a first run follows. */
  readonly language?: string;
  /** Takes certificates that nobody vouches for: loopback servers have no others. */
  readonly anyCertificate?: boolean;
}

/** Chromium with one unpacked extension, in a profile of its own. */
export class ExtensionSession {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    readonly folder: string,
    /** Folder of the profile, in which what is kept can be looked for. */
    readonly profile: string,
  ) {}

  static async launch({
    folder = CHROME_BUILD,
    language = 'en-US',
    anyCertificate = false,
  }: ExtensionOptions = {}): Promise<ExtensionSession> {
    const browser = findChromium();
    if (!browser || !loadsExtensions(browser))
      throw new Error(
        `Extension tests need Chromium or Chrome for Testing (branded Chrome 137+ ignores --load-extension); found: ${browser?.version ?? 'none'}. Install Chromium or set CHROMIUM_PATH.`,
      );
    const profile = mkdtempSync(join(tmpdir(), 'amparo-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      // Playwright's own headless mode is the old shell, which has no extensions.
      headless: false,
      locale: language,
      args: [
        '--headless=new',
        `--lang=${language}`,
        ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
        ...CHROMIUM_FLAGS,
        ...extensionFlags(folder),
      ],
      // Chromium on Linux takes the language of its interface from here, not from --lang.
      env: {
        ...environment(),
        LANGUAGE: language.replace('-', '_'),
        LANG: `${language.replace('-', '_')}.UTF-8`,
      },
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new ExtensionSession(context, new URL(worker.url()).host, folder, profile);
  }

  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** The popup's file for a language, told by its `<html lang>`; the manifest's own when no language is named. */
  popupPath(lang?: string): string {
    if (lang === undefined) {
      const manifest: { action?: { default_popup?: string } } = JSON.parse(this.read('manifest.json'));
      if (manifest.action?.default_popup) return manifest.action.default_popup;
      throw new Error(`${this.folder}/manifest.json names no action.default_popup`);
    }
    const pages = readdirSync(this.folder).filter((file) => /^popup.*\.html$/.test(file));
    const page = pages.find((file) => this.read(file).includes(`<html lang="${lang}"`));
    if (!page) throw new Error(`no popup page is in ${lang} among ${pages.join(', ')}`);
    return page;
  }

  /** The popup opened as a tab, 380 px wide: what most tests click through. */
  async popupPage(lang?: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(this.url(this.popupPath(lang)));
    return page;
  }

  /** The running background worker; starts it again when the browser has stopped it. */
  async worker(): Promise<Worker> {
    const running = this.context.serviceWorkers()[0];
    if (running) return running;
    const started = this.context.waitForEvent('serviceworker');
    const page = await this.context.newPage();
    await page.goto(this.url('manifest.json'));
    await page.evaluate(
      'chrome.runtime.getBackgroundPage?.(), chrome.runtime.sendMessage({}).catch(() => undefined)',
    );
    await page.close();
    return started;
  }

  /** The popup as the toolbar opens it: a real one, with the browser's own size. */
  async openToolbarPopup(): Promise<ToolbarPopup> {
    const worker = await this.worker();
    return ToolbarPopup.open(this.browser(), this.url(''), () =>
      worker.evaluate('chrome.action.openPopup()'),
    );
  }

  /**
   * The popup as a real press on the toolbar button opens it over a page: unlike `openPopup`, that gives the extension leave to
   * read that page (`activeTab`). https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-triggerAction
   */
  async pressToolbar(page: Page): Promise<ToolbarPopup> {
    await page.bringToFront();
    return ToolbarPopup.open(this.browser(), this.url(''), () =>
      pressAction(this.browser(), this.extensionId, page),
    );
  }

  /** Ends the background worker as the browser does after its idle time; resolves once it is gone. */
  async stopWorker(): Promise<void> {
    const protocol = await this.browser().newBrowserCDPSession();
    const find = async () => {
      const { targetInfos } = await protocol.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.url('')));
    };
    for (let target = await find(); target; target = await find()) {
      const { targetId } = target;
      // It may end by itself in between: "No target with given id found". What stays is found again.
      await protocol.send('Target.closeTarget', { targetId }).catch((error: unknown) => {
        if (!String(error).includes('No target with given id')) throw error;
      });
      await new Promise((later) => setTimeout(later, 50));
    }
    await protocol.detach();
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  private browser(): Browser {
    const browser = this.context.browser();
    if (!browser) throw new Error('this context has no browser to speak to');
    return browser;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
