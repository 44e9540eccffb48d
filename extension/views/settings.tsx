import publisher from 'amparo:publisher';
import { useState } from 'preact/hooks';
import { Heading } from '../ui/heading.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { AboutContent } from './about-content.tsx';
import { Choices } from './choices.tsx';
import { eraseAll } from './erase-all.ts';
import { KeptList } from './kept-list.tsx';
import { languages } from './languages.ts';
import { useLaterWords } from './later-words.ts';
import { OrganiserSettings } from './organiser-settings.tsx';
import { usePopup } from './reader-context.ts';
import { WayBack } from './way-back.tsx';

/** The choices, what is kept on this device, one action that erases it, whom to tell of an error, and how far the content has been read. */
export function Settings({ arrived }: { readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t } = reader;
  const w = useLaterWords();
  const [erased, setErased] = useState<'done' | 'failed'>();
  const erase = (): void => {
    setErased(undefined);
    eraseAll(languages).then(
      () => setErased('done'),
      () => setErased('failed'),
    );
  };
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('popup.settings-title')}</Heading>
      <Choices />
      <OrganiserSettings />
      <section>
        <h2>{w('settings.kept-title')}</h2>
        <KeptList />
        <p>
          <button type="button" class="plain" onClick={erase}>
            {w('settings.erase')}
          </button>
        </p>
        <Outcome outcome={erased}>
          {w(erased === 'failed' ? 'settings.not-erased' : 'settings.erased')}
        </Outcome>
      </section>
      <section>
        <h2>{w('settings.network-title')}</h2>
        <p>{w(publisher.pack ? 'settings.network-pack' : 'settings.network')}</p>
      </section>
      <section class="report">
        <h2>{t('rights.report-title')}</h2>
        {publisher.errorReports ? (
          <>
            <p>{t('rights.report')}</p>
            <p>
              <OutsideLink href={`mailto:${publisher.errorReports}`}>{publisher.errorReports}</OutsideLink>
            </p>
          </>
        ) : (
          <p>{t('rights.report-unset')}</p>
        )}
      </section>
      <AboutContent />
    </>
  );
}
