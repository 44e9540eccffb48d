import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { Outcome } from '../ui/outcome.tsx';
import { usePopup } from './reader-context.ts';
import { useVoices } from './use-voices.ts';

interface Reading {
  /** BCP 47. */
  readonly lang: string;
  readonly lines: readonly string[];
}

/** Reads a script aloud with a voice of this device, in the languages for which it has one, and says for which it has none: a voice from elsewhere would be sent the words. */
export function SpeakButtons({ script }: { readonly script: ScriptView }) {
  const { t, lang, content } = usePopup().reader;
  const running = useRef<AbortController>(undefined);
  const [speaking, setSpeaking] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => () => running.current?.abort(), []);
  const english = { lang: 'en-US', lines: script.officer };
  const readings: readonly Reading[] =
    script.own.lang === content.source.lang ? [english] : [english, script.own];
  const voices = useVoices(readings.map((one) => one.lang));
  const nameOf = (one: Reading): string => languageIn(lang, one.lang, '');
  const toggle = async ({ lang: spoken, lines }: Reading): Promise<void> => {
    running.current?.abort();
    setFailed(false);
    if (speaking === spoken) return setSpeaking(undefined);
    const stop = new AbortController();
    running.current = stop;
    setSpeaking(spoken);
    const { speak } = await import('../../shared/dom/speech.ts');
    const outcome = await speak(lines, spoken, stop.signal);
    if (stop.signal.aborted) return;
    setSpeaking(undefined);
    setFailed(outcome !== 'spoken');
  };
  const mute = voices && readings.filter((one) => !voices.includes(one.lang));
  return (
    <>
      {readings
        .filter((one) => voices?.includes(one.lang))
        .map((one) => (
          <button key={one.lang} type="button" class="act" onClick={() => toggle(one)}>
            <Icon name={speaking === one.lang ? 'stop' : 'sound'} />
            {speaking === one.lang ? t('rights.stop-reading') : t('rights.speak', { language: nameOf(one) })}
          </button>
        ))}
      {mute && mute.length > 0 && (
        <p class="no-voice soft">
          {t('popup.no-voice', { languages: new Intl.ListFormat(lang).format(mute.map(nameOf)) })}
        </p>
      )}
      <Outcome outcome={failed ? 'failed' : undefined}>{t('rights.speak-failed')}</Outcome>
    </>
  );
}
