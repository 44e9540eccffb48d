import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../../../shared/dom/speech.ts';

class Utterance {
  onend = (): void => undefined;
  onerror = (): void => undefined;
  voice: unknown;
  lang = '';
  constructor(readonly text: string) {}
}
const local = { lang: 'es-MX', localService: true };
const remote = { lang: 'es-419', localService: false };

function device(
  voices: readonly unknown[],
  end: 'onend' | 'onerror' | 'never' = 'onend',
  later: readonly unknown[] = voices,
) {
  const said: Utterance[] = [];
  let listed = voices;
  const events = new EventTarget();
  const synthesis = Object.assign(events, {
    getVoices: () => listed,
    cancel: () => said.at(-1)?.onerror(),
    speak: (utterance: Utterance) => {
      said.push(utterance);
      if (end !== 'never') queueMicrotask(() => utterance[end]());
    },
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  setTimeout(() => {
    listed = later;
    events.dispatchEvent(new Event('voiceschanged'));
  }, 5);
  return said;
}
let tab = new EventTarget();
beforeEach(() => {
  tab = new EventTarget();
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
  vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
});
afterEach(() => vi.unstubAllGlobals());

describe('reading aloud', () => {
  it('uses a voice of the device for each line, though a nearer one would send the words away', async () => {
    const said = device([remote, local]);
    expect(await speak(['Uno.', 'Dos.'], 'es-419')).toBe('spoken');
    expect(said.map(({ text, voice }) => [text, voice])).toEqual([
      ['Uno.', local],
      ['Dos.', local],
    ]);
  });

  it('says that there is no voice rather than use one from elsewhere', async () => {
    const said = device([remote]);
    expect(await speak(['Uno.'], 'es-419')).toBe('no-voice');
    expect(said).toEqual([]);
  });

  it('waits for voices that the browser lists a moment later', async () => {
    device([], 'onend', [local]);
    expect(await speak(['Uno.'], 'es-419')).toBe('spoken');
  });

  it('tells when the voice breaks off', async () => {
    device([local], 'onerror');
    expect(await speak(['Uno.', 'Dos.'], 'es-419')).toBe('failed');
  });

  it('stops at once when it is told to', async () => {
    const said = device([local], 'never');
    const stop = new AbortController();
    const outcome = speak(['Uno.', 'Dos.'], 'es-419', stop.signal);
    await new Promise((next) => setTimeout(next, 10));
    stop.abort();
    expect(await outcome).toBe('spoken');
    expect(said).toHaveLength(1);
  });

  it('falls silent when its page is left, and does not listen on after it', async () => {
    const said = device([local], 'never');
    const outcome = speak(['Uno.', 'Dos.'], 'es-419');
    await new Promise((next) => setTimeout(next, 10));
    const cancel = vi.spyOn(speechSynthesis, 'cancel');
    tab.dispatchEvent(new Event('pagehide'));
    expect(await outcome).toBe('spoken');
    expect(said).toHaveLength(1);
    tab.dispatchEvent(new Event('pagehide'));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('has no voice where there is no speech at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await speak(['Uno.'], 'es-419')).toBe('no-voice');
  });
});
