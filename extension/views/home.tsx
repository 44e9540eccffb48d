import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** The first screen: what is happening, the most urgent first and largest. */
export function Home({ arrived }: { readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t, lang, content } = reader;
  return (
    <>
      <Heading arrived={arrived}>{t('rights.question')}</Heading>
      <ul class="tiles">
        {listScenarios(content).map((scenario, index) => (
          <li key={scenario.id}>
            <a class="tile" href={hrefOf({ screen: 'scenario', scenario: scenario.id })}>
              <Icon name={scenario.icon} />
              <span class="tile-title">
                <Words lang={scenario.lang} page={lang}>
                  {scenario.title}
                </Words>
              </span>
              {index === 0 && (
                <span class="tile-short">
                  <Words lang={scenario.lang} page={lang}>
                    {scenario.short}
                  </Words>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <nav class="rows" aria-label={t('popup.more')}>
        <LinkRow icon="phone" href={hrefOf({ screen: 'hotlines' })}>
          {t('rights.call')}
        </LinkRow>
        <LinkRow icon="calendar" href={hrefOf({ screen: 'events' })}>
          {t('popup.events-title')}
        </LinkRow>
        <LinkRow icon="people" href={hrefOf({ screen: 'involved' })}>
          {t('involved.title')}
        </LinkRow>
      </nav>
    </>
  );
}
