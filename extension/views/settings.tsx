import publisher from 'amparo:publisher';
import { useEffect, useState } from 'preact/hooks';
import { eraseAll, watchKeptLanguage } from '../platform/language-choice.ts';
import { Heading } from '../ui/heading.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { longDate } from '../ui/long-date.ts';
import { Outcome } from '../ui/outcome.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { BackLink } from './back-link.tsx';
import { languages } from './reader.ts';
import { usePopup } from './reader-context.ts';

/** The language, what is kept on this device, one action that erases it, and whom to tell of an error. */
export function Settings({ arrived }: { readonly arrived: boolean }) {
  const { reader, chooseLanguage } = usePopup();
  const { t, lang, content } = reader;
  const [kept, setKept] = useState(false);
  const [erased, setErased] = useState<'done' | 'failed'>();
  useEffect(() => {
    const stop = new AbortController();
    watchKeptLanguage((now) => {
      setKept(now);
      if (now) setErased(undefined);
    }, stop.signal);
    return () => stop.abort();
  }, []);
  const erase = (): void => {
    eraseAll(languages).then(
      () => setErased('done'),
      () => setErased('failed'),
    );
  };
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('action.back')}</BackLink>
      <Heading arrived={arrived}>{t('popup.settings-title')}</Heading>
      <section>
        <h2>{t('common.language')}</h2>
        <LanguageSwitch
          label={t('popup.all-languages')}
          current={lang}
          languages={languages}
          onChoose={chooseLanguage}
        />
      </section>
      <section>
        <h2>{t('popup.kept-title')}</h2>
        <p>{t(kept ? 'popup.kept-language' : 'popup.kept-nothing')}</p>
        <p>
          <button type="button" class="plain" onClick={erase}>
            {t('popup.erase')}
          </button>
        </p>
        <Outcome outcome={erased}>{t(erased === 'failed' ? 'popup.not-erased' : 'popup.erased')}</Outcome>
      </section>
      <section>
        <h2>{t('popup.network-title')}</h2>
        <p>{t('popup.network')}</p>
      </section>
      <section class="report">
        <h2>{t('popup.report-title')}</h2>
        {publisher.errorReports ? (
          <>
            <p>{t('popup.report')}</p>
            <p>
              <OutsideLink href={`mailto:${publisher.errorReports}`}>{publisher.errorReports}</OutsideLink>
            </p>
          </>
        ) : (
          <p>{t('popup.report-unset')}</p>
        )}
      </section>
      <section>
        <h2>{t('popup.content-title')}</h2>
        <p>
          {t('popup.content', {
            version: content.pack.version,
            date: longDate(lang, content.pack.published),
          })}
        </p>
      </section>
    </>
  );
}
