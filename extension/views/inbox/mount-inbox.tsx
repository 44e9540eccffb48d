import { render } from 'preact';
import { keptKey } from '../../../shared/forms/inbox/kept-inbox.ts';
import { direction } from '../../../shared/i18n/direction.ts';
import { currentLanguage } from '../../platform/language-choice.ts';
import { InboxApp } from './inbox-app.tsx';
import { inboxLanguages, inboxWords, WordsProvider } from './inbox-words.ts';

/** Fills the inbox's page in the reader's language, at the step that the kept key is at. */
export async function mountInbox(root: HTMLElement): Promise<void> {
  const words = await inboxWords(await currentLanguage(inboxLanguages));
  document.documentElement.lang = words.lang;
  document.documentElement.dir = direction(words.lang);
  const found = await keptKey();
  render(
    <WordsProvider value={words}>
      <InboxApp found={found} />
    </WordsProvider>,
    await inShadow(root),
  );
}

/** Browsers write what is typed into the fields of a page to the disk, so that it is there after a crash; not so what is typed in a shadow root. */
async function inShadow(root: HTMLElement): Promise<HTMLElement> {
  const shadow = root.attachShadow({ mode: 'open' });
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
    ({ href }) =>
      new Promise<void>((done) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href, onload: () => done(), onerror: () => done() });
        shadow.append(link);
      }),
  );
  await Promise.all(styles);
  const app = document.createElement('div');
  app.id = 'app';
  shadow.append(app);
  return app;
}
