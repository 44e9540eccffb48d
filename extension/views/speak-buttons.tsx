import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { Outcome } from '../ui/outcome.tsx';
import { usePopup } from './reader-context.ts';

type Voice = 'english' | 'own';

/** Reads a script aloud with a voice of this device, or says that it has none: a voice from elsewhere would be sent the words. */
export function SpeakButtons({ script }: { readonly script: ScriptView }) {
  const { t, lang, content } = usePopup().reader;
  const running = useRef<AbortController>(undefined);
  const [speaking, setSpeaking] = useState<Voice>();
  const [mute, setMute] = useState<{ readonly message: string; readonly language: string }>();
  useEffect(() => () => running.current?.abort(), []);
  const voices = {
    english: { lang: 'en-US', lines: script.officer, name: languageIn(lang, 'en', '') },
    own: { ...script.own, name: languageIn(lang, script.own.lang, '') },
  };
  const toggle = async (voice: Voice): Promise<void> => {
    running.current?.abort();
    setMute(undefined);
    if (speaking === voice) return setSpeaking(undefined);
    const stop = new AbortController();
    running.current = stop;
    setSpeaking(voice);
    const { lines, lang: spoken, name } = voices[voice];
    const { speak } = await import('../../shared/dom/speech.ts');
    const outcome = await speak(lines, spoken, stop.signal);
    if (stop.signal.aborted) return;
    setSpeaking(undefined);
    if (outcome !== 'spoken') setMute({ message: `rights.speak-${outcome}`, language: name });
  };
  const possible: readonly Voice[] =
    script.own.lang === content.source.lang ? ['english'] : ['english', 'own'];
  return (
    <>
      {possible.map((voice) => (
        <button
          key={voice}
          type="button"
          class={possible.length > 1 ? 'act' : 'act act-wide'}
          onClick={() => toggle(voice)}
        >
          <Icon name={speaking === voice ? 'stop' : 'sound'} />
          {speaking === voice ? t('rights.speak-stop') : t('rights.speak', { language: voices[voice].name })}
        </button>
      ))}
      <Outcome outcome={mute && 'failed'}>{mute ? t(mute.message, { language: mute.language }) : ''}</Outcome>
    </>
  );
}
