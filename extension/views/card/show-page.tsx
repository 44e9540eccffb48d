import { useEffect, useRef } from 'preact/hooks';
import { openShow } from '../../../shared/dom/show-card.ts';
import { longDate } from '../../../shared/i18n/long-date.ts';
import type { ScriptView } from '../../../shared/rights/view.ts';
import { closeThisPage } from '../../platform/card-page.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Reader } from '../reader.ts';

interface ShowPageProps {
  readonly reader: Reader;
  readonly script: ScriptView;
}

/** A script as large as the screen; closing it closes the window. What lies under it is for browsers that do not let a page close itself. */
export function ShowPage({ reader, script }: ShowPageProps) {
  const { t, lang, content } = reader;
  const stop = useRef(new AbortController());
  const show = async (): Promise<void> => {
    const { own, officer, source, asOf } = script;
    const date = t('rights.as-of', { date: longDate(asOf, lang) });
    await openShow(
      document.body,
      {
        lines: officer,
        lang: 'en',
        ...(own.lang === content.source.lang ? {} : { under: own }),
        foot: [source, date].filter((part) => part !== '').join(' · '),
      },
      t,
      stop.current.signal,
    );
    await closeThisPage();
  };
  useEffect(() => {
    show().catch(() => undefined);
    return () => stop.current.abort();
  }, []);
  return (
    <main>
      <Heading arrived={false}>{script.title}</Heading>
      <button type="button" class="plain" onClick={() => show().catch(() => undefined)}>
        <Icon name="screen" />
        {t('rights.show')}
      </button>
    </main>
  );
}
