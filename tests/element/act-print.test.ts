import catalogs from 'amparo:messages/act';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printFrame } from '../../shared/dom/print-frame.ts';
import { tellRefused } from '../../shared/dom/print-refused.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { axeProblems } from './mount.ts';

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe.act-print');

afterEach(() => {
  vi.useRealTimers();
  frame()?.remove();
});

/** Prints into a frame whose browser does what `print` says. */
const printing = (print: (view: Window) => void): Promise<boolean> =>
  printFrame((doc, view) => {
    doc.body.textContent = 'Words';
    view.print = () => print(view);
  });
const begin = (view: Window): void => void view.dispatchEvent(new Event('beforeprint'));

describe('the frame that prints', () => {
  it('goes when printing is over', async () => {
    expect(
      await printing((view) => {
        begin(view);
        view.dispatchEvent(new Event('afterprint'));
      }),
    ).toBe(true);
    expect(frame()).toBeNull();
  });

  it('goes when the reader is back, where a browser never says that printing is over', async () => {
    expect(await printing(begin)).toBe(true);
    expect(frame()).not.toBeNull();
    vi.useFakeTimers();
    dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(2_000);
    expect(frame()).toBeNull();
  });

  it('goes with the page', async () => {
    await printing(begin);
    dispatchEvent(new Event('pagehide'));
    expect(frame()).toBeNull();
  });

  it('goes after some minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await printing(begin);
    vi.advanceTimersByTime(10 * 60_000);
    expect(frame()).toBeNull();
  });

  it('says where a sandbox keeps the dialog shut, and leaves nothing behind', async () => {
    expect(await printing(() => undefined)).toBe(false);
    expect(frame()).toBeNull();
  });

  it('says where a browser has no printing or hides the frame’s page', async () => {
    expect(
      await printFrame((_, view) => {
        view.print = begin.bind(undefined, view);
      }),
    ).toBe(true);
    const hidden = vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null);
    expect(await printing(begin)).toBe(false);
    hidden.mockRestore();
    expect(frame()).toBeNull();
  });
});

it('tells what happened and what to do, and can be closed', async () => {
  document.title = 'Test';
  const told = tellRefused(translator(catalogs, 'en-US'));
  const dialog = document.querySelector('dialog');
  expect(dialog?.textContent).toContain('Nothing was printed');
  expect(dialog?.textContent).toContain('Open the page in a tab of its own');
  expect(await axeProblems()).toEqual([]);
  dialog?.querySelector('button')?.click();
  await told;
  expect(document.querySelector('dialog')).toBeNull();
});
