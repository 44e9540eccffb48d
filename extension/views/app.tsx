import { useEffect, useMemo, useState } from 'preact/hooks';
import { direction } from '../../shared/i18n/direction.ts';
import { keepLanguage } from '../platform/language-choice.ts';
import { NOTHING_KEPT } from '../platform/parse-kept.ts';
import { Frame } from './frame.tsx';
import { useOutside } from './outside/use-outside.ts';
import { type PageName, pageFile } from './page-file.ts';
import { bundled, languages, readerOf } from './reader.ts';
import { PopupProvider } from './reader-context.ts';
import type { Route } from './routes.ts';
import { Screen } from './screen.tsx';
import { useKept } from './use-kept.ts';
import { usePlace } from './use-place.ts';

interface AppProps {
  readonly page: PageName;
  readonly lang: string;
  readonly today: string;
  readonly route: Route;
}

/** The popup and the side panel: which screen, in which language, for whom. */
export function App({ page, today, ...start }: AppProps) {
  const [lang, setLang] = useState(start.lang);
  const [trouble, setTrouble] = useState('');
  const place = usePlace(start.route, () => setTrouble(''));
  const show = (chosen: string): void => {
    document.documentElement.lang = chosen;
    document.documentElement.dir = direction(chosen);
    // The address changes with the language, so that a reload shows the page that was painted for it.
    history.replaceState(history.state, '', `${pageFile(page, chosen)}${location.hash}`);
    setLang(chosen);
  };
  const kept = useKept((chosen) => languages.includes(chosen) && show(chosen));
  const { second, state } = kept ?? NOTHING_KEPT;
  const outside = useOutside(bundled);
  const reader = useMemo(
    () =>
      readerOf(lang, today, { ...(second ? { second } : {}), ...(state ? { state } : {}) }, outside?.content),
    [lang, today, second, state, outside],
  );
  // Another language may have been chosen by the time that the browser refuses.
  useEffect(() => setTrouble(''), [lang]);
  const chooseLanguage = (chosen: string): void => {
    show(chosen);
    keepLanguage(chosen).catch(() => setTrouble('popup.language-not-kept'));
  };
  const attempt = (work: Promise<void>, refused = 'popup.not-kept'): void => {
    setTrouble('');
    work.catch(() => setTrouble(refused));
  };
  return (
    <PopupProvider value={{ page, reader, outside, kept: kept ?? NOTHING_KEPT, chooseLanguage, attempt }}>
      <Frame trouble={trouble && reader.t(trouble)}>
        <Screen key={place.turn} {...place} />
      </Frame>
    </PopupProvider>
  );
}
