import { rankVoice } from './rank-voice.ts';

/** Some browsers list their voices only a moment after they are first asked. */
const WAIT_FOR_VOICES = 1000;

/**
 * Reads lines aloud with a voice of this device, never with one that would send the words elsewhere. `lang` is a BCP 47
 * tag. Resolves when all is said, or at once when `signal` stops it or the
 * page is left (`spoken` too: the reader chose that); `no-voice`
 * where the device has none for the language; `failed` where its voice broke off.
 */
export async function speak(
  lines: readonly string[],
  lang: string,
  signal?: AbortSignal,
): Promise<'spoken' | 'no-voice' | 'failed'> {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (!synthesis) return 'no-voice';
  const voice = await localVoice(synthesis, lang);
  if (!voice) return 'no-voice';
  synthesis.cancel();
  let stopped = signal?.aborted === true;
  const stop = (): void => {
    stopped = true;
    synthesis.cancel();
  };
  signal?.addEventListener('abort', stop, { once: true });
  // The voice belongs to the browser, not to the page, and would go on after the page is gone.
  globalThis.addEventListener('pagehide', stop);
  try {
    for (const line of lines) {
      if (stopped) break;
      if (!(await sayLine(synthesis, voice, line)) && !stopped) return 'failed';
    }
    return 'spoken';
  } finally {
    signal?.removeEventListener('abort', stop);
    globalThis.removeEventListener('pagehide', stop);
  }
}

/** Whether `speak` would find a voice of this device for a language; known after a moment where the browser lists them late. */
export async function hasVoice(lang: string): Promise<boolean> {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  return synthesis !== undefined && (await localVoice(synthesis, lang)) !== undefined;
}

function sayLine(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, line: string): Promise<boolean> {
  const utterance = new SpeechSynthesisUtterance(line);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return new Promise((done) => {
    utterance.onend = () => done(true);
    utterance.onerror = () => done(false);
    synthesis.speak(utterance);
  });
}

async function localVoice(
  synthesis: SpeechSynthesis,
  lang: string,
): Promise<SpeechSynthesisVoice | undefined> {
  const found = bestVoice(synthesis.getVoices(), lang);
  if (found) return found;
  await new Promise<void>((ready) => {
    const timer = setTimeout(ready, WAIT_FOR_VOICES);
    const changed = (): void => {
      clearTimeout(timer);
      ready();
    };
    synthesis.addEventListener('voiceschanged', changed, { once: true });
  });
  return bestVoice(synthesis.getVoices(), lang);
}

function bestVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined {
  return voices
    .filter((voice) => voice.localService === true)
    .map((voice) => ({ voice, rank: rankVoice(voice.lang, lang) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)[0]?.voice;
}
