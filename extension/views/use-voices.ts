import { useEffect, useState } from 'preact/hooks';

/** The languages among these (BCP 47) for which the device has a voice of its own; `undefined` until that is known. */
export function useVoices(languages: readonly string[]): readonly string[] | undefined {
  const [voices, setVoices] = useState<readonly string[]>();
  const all = languages.join(' ');
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const { hasVoice } = await import('../../shared/dom/speech.ts');
      const known = await Promise.all(languages.map(hasVoice));
      if (!stop.signal.aborted) setVoices(languages.filter((_, index) => known[index]));
    };
    ask().catch(() => undefined);
    return () => stop.abort();
  }, [all]);
  return voices;
}
