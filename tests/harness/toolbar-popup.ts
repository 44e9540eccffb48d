import type { Browser, CDPSession } from '@playwright/test';

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: Readonly<Record<string, unknown>>;
}

/**
 * The popup that hangs from the toolbar. Playwright does not attach to it (it is no tab), so it is driven over
 * the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-sendMessageToTarget
 */
export class ToolbarPopup {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;

  private constructor(
    private readonly protocol: CDPSession,
    private readonly sessionId: string,
    private readonly targetId: string,
    readonly url: string,
  ) {
    protocol.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** Attaches to the popup of an extension once it is there. `open` asks the browser to open it. */
  static async open(browser: Browser, origin: string, open: () => Promise<unknown>): Promise<ToolbarPopup> {
    const protocol = await browser.newBrowserCDPSession();
    const pages = async () => {
      const { targetInfos } = await protocol.send('Target.getTargets');
      return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(origin));
    };
    const before = new Set((await pages()).map(({ targetId }) => targetId));
    await open();
    for (const start = Date.now(); Date.now() - start < 10_000; ) {
      const target = (await pages()).find(({ targetId }) => !before.has(targetId));
      if (target) {
        const { sessionId } = await protocol.send('Target.attachToTarget', {
          targetId: target.targetId,
          flatten: false,
        });
        return new ToolbarPopup(protocol, sessionId, target.targetId, target.url);
      }
      await pause(20);
    }
    throw new Error('the toolbar popup did not open within 10 seconds');
  }

  /** Value of an expression in the popup, promises awaited, as if a person had just clicked (clipboard works). */
  async evaluate(expression: string): Promise<unknown> {
    const result = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (result.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
    const { result: value } = result;
    return typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : undefined;
  }

  /** Waits until an expression is truthy and returns its value. */
  async waitFor(expression: string, timeoutMs = 10_000): Promise<unknown> {
    for (const start = Date.now(); Date.now() - start < timeoutMs; await pause(20)) {
      const value = await this.evaluate(expression);
      if (value) return value;
    }
    throw new Error(`not so within ${timeoutMs} ms in the popup: ${expression}`);
  }

  /** PNG of the popup at the size that the browser gave it. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  /** Closes the popup, as a click elsewhere does; resolves once it is gone. */
  async close(): Promise<void> {
    await this.evaluate('setTimeout(() => window.close())');
    for (let open = true; open; await pause(20)) {
      const { targetInfos } = await this.protocol.send('Target.getTargets');
      open = targetInfos.some(({ targetId }) => targetId === this.targetId);
    }
    await this.protocol.detach();
  }

  private send(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    this.count += 1;
    const id = this.count;
    return new Promise((done, fail) => {
      this.waiting.set(id, ({ error, result = {} }) => {
        this.waiting.delete(id);
        if (error) fail(new Error(`${method}: ${error.message}`));
        else done(result);
      });
      const message = JSON.stringify({ id, method, params });
      this.protocol.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(fail);
    });
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
