import catalogs from 'amparo:messages/act';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openShare, type Shared } from '../../shared/dom/share-panel.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { axeProblems } from './mount.ts';

const t = translator(catalogs, 'en-US');
const WORDS: Shared = { title: 'Am I free to go?', plain: 'Am I free to go?\n\nAmendment IV & more' };

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

function open(shared: Shared = WORDS): HTMLDialogElement {
  stop = new AbortController();
  void openShare(document.body, shared, t, stop.signal);
  const dialog = document.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  return dialog;
}
const named = (dialog: HTMLElement, text: string): HTMLElement | undefined =>
  [...dialog.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent === text);
const told = (dialog: HTMLElement): string => dialog.querySelector('[role=status]')?.textContent ?? '';

function withDevice(share: (data: ShareData) => Promise<void>): void {
  Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
}

describe('the share panel', () => {
  it('says what the code carries, and that it was drawn here', () => {
    const dialog = open();
    expect(dialog.textContent).toContain('holds the words themselves');
    expect(dialog.textContent).toContain('drawn on this device');
    expect(dialog.querySelector('svg')?.getAttribute('role')).toBe('img');
  });

  it('says which page the code opens, and lets the words end in it', () => {
    const dialog = open({ ...WORDS, url: 'https://chapter.example/rights#free' });
    expect(dialog.textContent).toContain('opens the page at chapter.example');
    const sms = named(dialog, 'Send as a text message');
    expect(decodeURIComponent(sms?.getAttribute('href') ?? '')).toMatch(/more\n\nhttps:\/\/chapter/);
  });

  it('draws no code of words that no camera could read', () => {
    const dialog = open({ ...WORDS, plain: 'word '.repeat(400) });
    expect(dialog.querySelector('svg')).toBeNull();
    expect(dialog.textContent).toContain('too long for a code');
  });

  it('opens the device’s messages with the words and with nobody chosen', () => {
    const href = named(open(), 'Send as a text message')?.getAttribute('href');
    expect(href).toBe('sms:?&body=Am%20I%20free%20to%20go%3F%0A%0AAmendment%20IV%20%26%20more');
  });

  it('hides the share sheet where there is none', () => {
    withDevice(async () => undefined);
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
    expect(named(open(), 'Share with an app…')).toBeUndefined();
  });

  it.each([
    [async () => undefined, 'Handed to the app'],
    [() => Promise.reject(new DOMException('', 'AbortError')), ''],
    [() => Promise.reject(new DOMException('', 'NotAllowedError')), 'nothing was sent'],
  ])('tells how the share sheet ended', async (share, message) => {
    const shared = vi.fn(share);
    withDevice(shared);
    const dialog = open();
    named(dialog, 'Share with an app…')?.click();
    await new Promise((next) => setTimeout(next));
    expect(shared).toHaveBeenCalledWith({ text: WORDS.plain });
    expect(told(dialog)).toContain(message);
    if (message === '') expect(told(dialog)).toBe('');
  });

  it('copies the words, and offers them selected where the browser refuses', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const dialog = open();
    named(dialog, 'Copy the words')?.click();
    await vi.waitFor(() => expect(told(dialog)).toContain('Copied'));
    expect(write).toHaveBeenCalledWith(WORDS.plain);
    write.mockRejectedValueOnce(new Error('refused'));
    named(dialog, 'Copy the words')?.click();
    await vi.waitFor(() => expect(told(dialog)).toContain('refused'));
    const field = dialog.querySelector('textarea');
    expect([field?.value, field?.selectionEnd]).toEqual([WORDS.plain, WORDS.plain.length]);
  });

  it.each([
    [380, 600],
    [320, 560],
    [320, 568],
    [844, 390],
  ])('can be closed at sight, and read and pressed to its end, at %d × %d', async (width, height) => {
    await page.viewport(width, height);
    const dialog = open({ ...WORDS, plain: WORDS.plain.repeat(9) });
    const inSight = (text: string): boolean => {
      const box = named(dialog, text)?.getBoundingClientRect();
      const edge = dialog.getBoundingClientRect();
      return box !== undefined && box.top >= edge.top && box.bottom <= edge.bottom && edge.bottom <= height;
    };
    expect(inSight('Close sharing')).toBe(true);
    named(dialog, 'Copy the words')?.scrollIntoView({ block: 'end' });
    expect(inSight('Copy the words')).toBe(true);
    expect(inSight('Close sharing')).toBe(true);
    const code = dialog.querySelector('svg')?.getBoundingClientRect();
    expect(code?.width).toBeGreaterThanOrEqual(170);
    expect(code?.height).toBeLessThanOrEqual(height * 0.5);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(height);
    for (const one of dialog.querySelectorAll('button, a'))
      expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });

  it('has no accessibility problem', async () => {
    document.title = 'Test';
    open();
    expect(await axeProblems()).toEqual([]);
  });

  it('gives the focus back when it is closed', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    open();
    expect(document.activeElement).not.toBe(button);
    stop.abort();
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('dialog')).toBeNull();
  });
});
