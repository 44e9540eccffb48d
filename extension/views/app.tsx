import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { direction } from '../../shared/i18n/direction.ts';
import { keepLanguage } from '../platform/language-choice.ts';
import { NOTHING_KEPT } from '../platform/parse-kept.ts';
import { Frame } from './frame.tsx';
import { languages, loadLanguage } from './languages.ts';
import { loadBeside } from './load-beside.ts';
import { useOutside } from './outside/use-outside.ts';
import { type PageName, pageFile } from './page-file.ts';
import { readerOf } from './reader.ts';
import { PopupProvider } from './reader-context.ts';
import type { Route } from './routes.ts';
import { Screen } from './screen.tsx';
import { useKept } from './use-kept.ts';
import { useLoaded } from './use-loaded.ts';
import { usePlace } from './use-place.ts';
import { useToday } from './use-today.ts';

interface AppProps {
  readonly page: PageName;
  readonly lang: string;
  /** The day to begin with. */
  readonly today: string;
  readonly route: Route;
  /** A message to begin with, where something has gone wrong already. */
  readonly trouble?: string;
}

/** The popup and the side panel: which screen, in which language, for whom. */
export function App({ page, ...start }: AppProps) {
  const today = useToday(start.today);
  const [lang, setLang] = useState(start.lang);
  const [trouble, setTrouble] = useState(start.trouble ?? '');
  const place = usePlace(start.route, () => setTrouble(''));
  const show = (chosen: string): void => {
    document.documentElement.lang = chosen;
    document.documentElement.dir = direction(chosen);
    // The address changes with the language, so that a reload shows the page that was painted for it.
    history.replaceState(history.state, '', `${pageFile(page, chosen)}${location.hash}`);
    setLang(chosen);
  };
  const attempt = (work: Promise<void>, refused = 'popup.not-kept'): Promise<boolean> => {
    setTrouble('');
    return work.then(
      () => true,
      () => {
        setTrouble(refused);
        return false;
      },
    );
  };
  const latest = useRef(lang);
  const change = async (chosen: string): Promise<boolean> => {
    latest.current = chosen;
    const came = await attempt(loadLanguage(chosen), 'popup.language-not-loaded');
    // Another one may have been chosen before this one came.
    if (!came || latest.current !== chosen) return false;
    show(chosen);
    return true;
  };
  const chooseLanguage = async (chosen: string): Promise<void> => {
    if (!(await change(chosen))) return;
    keepLanguage(chosen).catch(() => latest.current === chosen && setTrouble('popup.language-not-kept'));
  };
  const kept = useKept((chosen) => languages.includes(chosen) && change(chosen));
  const { second, state } = kept ?? NOTHING_KEPT;
  const loaded = useLoaded();
  const outside = useOutside(loaded.content);
  const reader = useMemo(
    () =>
      readerOf(lang, today, { ...(second ? { second } : {}), ...(state ? { state } : {}) }, outside?.content),
    [lang, today, second, state, outside, loaded],
  );
  useEffect(() => {
    loadBeside(lang).catch(() => setTrouble('popup.language-not-loaded'));
  }, [lang, second]);
  return (
    <PopupProvider
      value={{ page, reader, place, outside, kept: kept ?? NOTHING_KEPT, chooseLanguage, attempt }}
    >
      <Frame trouble={trouble && reader.t(trouble)}>
        <Screen key={place.turn} {...place} />
      </Frame>
    </PopupProvider>
  );
}
