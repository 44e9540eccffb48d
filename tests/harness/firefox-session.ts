import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AXE_SOURCE, type AxeOptions, type AxeViolation, axeRun, readable } from './axe.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { Marionette } from './marionette.ts';
import { fromRoot } from './root.ts';

/** Folder of the Firefox build that end-to-end tests install. */
const FIREFOX_BUILD = fromRoot('dist/extension/firefox-mv3');

export interface FirefoxOptions {
  /** Folder or packed file of the add-on. */
  readonly addon?: string;
  /** The add-on's id; read from `manifest.json` when `addon` is a folder. */
  readonly addonId?: string;
  /** BCP 47 tag of the language that pages see; the interface's own (`i18n.getUILanguage`) follows only where its language pack is installed. */
  readonly language?: string;
  /** Says yes by itself to what the add-on asks the person for, and takes certificates that nobody vouches for. */
  readonly allowsAll?: boolean;
}

// The host part of moz-extension: addresses is random per profile unless it is set ahead.
const UUID = '11111111-2222-4333-8444-555555555555';

/** The capability of WebDriver does the same for pages alone, not for what an add-on fetches in the background. */
const TAKE_ANY_CERTIFICATE =
  "Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService).setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);";

/** Headless Firefox with the add-on installed. Close it in `finally`. */
export class FirefoxSession {
  private constructor(
    private readonly firefox: FirefoxProcess,
    private readonly marionette: Marionette,
    private readonly addonId: string,
  ) {}

  static async launch(options: FirefoxOptions = {}): Promise<FirefoxSession> {
    const { addon = FIREFOX_BUILD, addonId = idOf(addon), language = 'en-US', allowsAll = false } = options;
    const firefox = await startFirefox({
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'extensions.webextOptionalPermissionPrompts': !allowsAll,
    });
    try {
      const marionette = await Marionette.connect(firefox.port);
      await marionette.send('WebDriver:NewSession');
      await marionette.send('Addon:Install', { path: addon, temporary: true });
      const session = new FirefoxSession(firefox, marionette, addonId);
      if (allowsAll) await session.chromeJs(TAKE_ANY_CERTIFICATE);
      return session;
    } catch (error) {
      await firefox.end();
      throw error;
    }
  }

  /** Address of one of the add-on's pages. */
  url(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  async navigate(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Waits for the first element that matches; answers its reference. ` >>> ` leads from an element into its shadow root. */
  async find(selector: string, timeoutMs = 10_000): Promise<string> {
    await this.marionette.send('WebDriver:SetTimeouts', { implicit: timeoutMs });
    let found = '';
    for (const value of selector.split(' >>> ')) {
      const inside = found === '' ? '' : await this.reference('WebDriver:GetShadowRoot', { id: found });
      const [command, more] =
        inside === ''
          ? ['WebDriver:FindElement', {}]
          : ['WebDriver:FindElementFromShadowRoot', { shadowRoot: inside }];
      found = await this.reference(command, { using: 'css selector', value, ...more });
    }
    return found;
  }

  async click(selector: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementClick', { id: await this.find(selector) });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementSendKeys', { id: await this.find(selector), text });
  }

  /** Result of the body of an async function, run in the page with `args`; throws what it throws. */
  async js(body: string, args: readonly unknown[] = []): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: true,
      scriptTimeout: 20_000,
    });
    const { value, error }: { value?: unknown; error?: string } = Object(answer.value);
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Waits until an expression is truthy in the page and returns its value. */
  async waitFor(expression: string, timeoutMs = 10_000): Promise<unknown> {
    for (const start = Date.now(); Date.now() - start < timeoutMs; await pause(50)) {
      const value = await this.js(`return ${expression}`);
      if (value) return value;
    }
    throw new Error(`not so within ${timeoutMs} ms in Firefox: ${expression}`);
  }

  /** Like `js`, with the browser's own privileges. */
  async chromeJs(body: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.js(body, args);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async axeViolations(options?: AxeOptions): Promise<readonly string[]> {
    const found = await this.js(`${AXE_SOURCE}; return JSON.stringify(await ${axeRun(options)});`);
    const violations: readonly AxeViolation[] = JSON.parse(String(found));
    return readable(violations);
  }

  private async reference(command: string, params: Readonly<Record<string, unknown>>): Promise<string> {
    const { value } = await this.marionette.send(command, params);
    return String(Object.values(Object(value))[0]);
  }

  /** PNG of the page. */
  async screenshot(): Promise<Buffer> {
    const { value } = await this.marionette.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(String(value), 'base64');
  }

  /** `running`, `stopped`, … of the add-on's background page. */
  async backgroundState(): Promise<unknown> {
    return this.chromeJs('return WebExtensionPolicy.getByID(args[0]).extension.backgroundState;', [
      this.addonId,
    ]);
  }

  /** Ends the background page as the browser does after its idle time. */
  async terminateBackground(): Promise<void> {
    const end =
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });';
    await this.chromeJs(end, [this.addonId]);
  }

  /** Opens the real toolbar panel; answers its page's address and size in CSS pixels once it is laid out. */
  async openPopup(): Promise<{ readonly url: string; readonly width: number; readonly height: number }> {
    const found = await this.chromeJs(OPEN_POPUP, [this.addonId]);
    if (typeof found !== 'string') throw new Error('the toolbar panel did not open within 10 seconds');
    return JSON.parse(found);
  }

  /** Cuts Firefox off the network, loopback included, or joins it again. */
  async setOffline(offline: boolean): Promise<void> {
    await this.chromeJs('Services.io.manageOfflineStatus = false; Services.io.offline = args[0];', [offline]);
  }

  async close(): Promise<void> {
    try {
      await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      this.marionette.close();
    } finally {
      await this.firefox.end();
    }
  }
}

const OPEN_POPUP = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  for (let turn = 0; turn < 100; turn++) {
    const panel = [...document.querySelectorAll('browser.webextension-popup-browser')].find((one) => one.clientHeight > 40);
    if (panel?.currentURI?.spec.startsWith('moz-extension:'))
      return JSON.stringify({ url: panel.currentURI.spec, width: panel.clientWidth, height: panel.clientHeight });
    await new Promise((later) => setTimeout(later, 100));
  }`;

function idOf(addon: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(addon, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${addon}/manifest.json names no browser_specific_settings.gecko.id`);
  return id;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
