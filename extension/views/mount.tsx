import { hydrate, render, type VNode } from 'preact';
import { direction } from '../../shared/i18n/direction.ts';
import { localDay } from '../../shared/i18n/local-day.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { App } from './app.tsx';
import { isLoaded, loadLanguage } from './languages.ts';
import { loadBeside } from './load-beside.ts';
import type { PageName } from './page-file.ts';
import { readRoute } from './routes.ts';

/** Brings the painted page to life; where its address names another screen than the painted one, that is shown instead. A page in the source language waits for nothing. */
export async function mountPage(page: PageName, root: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  if (!isLoaded(lang) && !(await succeeds(loadLanguage(lang)))) return mountSource(page, root);
  // No words are to move once they are there; the painted screen has none beside the English.
  if (readRoute(location.hash).screen !== 'home') await succeeds(loadBeside(lang));
  const route = readRoute(location.hash);
  const app = <App page={page} lang={lang} today={localDay(new Date())} route={route} />;
  if (route.screen === 'home') hydrate(app, root);
  else replace(app, root);
}

/** Where the page's own language cannot be had: the source language, and why. */
function mountSource(page: PageName, root: HTMLElement): void {
  document.documentElement.lang = SOURCE_LANGUAGE;
  document.documentElement.dir = direction(SOURCE_LANGUAGE);
  const start = { lang: SOURCE_LANGUAGE, route: readRoute(location.hash) };
  const today = localDay(new Date());
  replace(<App page={page} today={today} trouble="popup.language-not-loaded" {...start} />, root);
}

function replace(app: VNode, root: HTMLElement): void {
  root.replaceChildren();
  render(app, root);
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
