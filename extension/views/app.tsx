import { useEffect, useState } from 'preact/hooks';
import { direction } from '../../shared/i18n/direction.ts';
import { keepLanguage } from '../platform/language-choice.ts';
import { Frame } from './frame.tsx';
import { popupPage } from './popup-page.ts';
import { readerOf } from './reader.ts';
import { PopupProvider } from './reader-context.ts';
import { type Route, readRoute } from './routes.ts';
import { Screen } from './screen.tsx';

interface AppProps {
  readonly lang: string;
  readonly today: string;
  readonly route: Route;
}

/** The popup: which screen, and in which language. */
export function App(start: AppProps) {
  const [lang, setLang] = useState(start.lang);
  const [place, setPlace] = useState({ route: start.route, arrived: false });
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    const move = (): void => {
      setTrouble('');
      setPlace({ route: readRoute(location.hash), arrived: true });
    };
    addEventListener('hashchange', move, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const reader = readerOf(lang, start.today);
  const chooseLanguage = (chosen: string): void => {
    document.documentElement.lang = chosen;
    document.documentElement.dir = direction(chosen);
    // The address changes with the language, so that a reload shows the page that was painted for it.
    history.replaceState(null, '', `${popupPage(chosen)}${location.hash}`);
    setTrouble('');
    setLang(chosen);
    keepLanguage(chosen).catch(() => setTrouble(readerOf(chosen, start.today).t('popup.language-not-kept')));
  };
  return (
    <PopupProvider value={{ reader, chooseLanguage }}>
      <Frame trouble={trouble}>
        <Screen key={JSON.stringify(place.route)} route={place.route} arrived={place.arrived} />
      </Frame>
    </PopupProvider>
  );
}
