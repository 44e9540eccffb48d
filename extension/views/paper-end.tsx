import type { EndView } from '../../shared/rights/view.ts';
import { Heading } from '../ui/heading.tsx';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { hrefOf } from './routes.ts';
import { ScriptRow } from './script-row.tsx';
import { StepLimits } from './step-limits.tsx';
import { StepList } from './step-list.tsx';

/** Where the warrant check ends: what to do, what to say, and what if they come in all the same. */
export function PaperEnd({ end, arrived }: { readonly end: EndView; readonly arrived: boolean }) {
  const { t, lang } = usePopup().reader;
  return (
    <>
      <Heading arrived={arrived}>
        <Words lang={end.lang} page={lang}>
          {end.title}
        </Words>
      </Heading>
      <p class="lead">
        <Words lang={end.lang} page={lang}>
          {end.short}
        </Words>
      </p>
      <StepList kind="now" title={t('rights.now')} steps={end.now} />
      {end.anyway && (
        <a class="answer anyway" href={hrefOf({ screen: 'paper', node: end.anyway.id })}>
          <Words lang={end.lang} page={lang}>
            {end.anyway.text}
          </Words>
        </a>
      )}
      <StepLimits view={end} />
      {end.scripts.length > 0 && (
        <section aria-labelledby="say">
          <h2 id="say">{t('rights.say')}</h2>
          <ul class="rows">
            {end.scripts.map((script) => (
              <ScriptRow key={script.id} script={script} />
            ))}
          </ul>
        </section>
      )}
      <nav class="rows" aria-label={t('popup.more')}>
        <LinkRow icon="phone" href={hrefOf({ screen: 'hotlines' })}>
          {t('rights.call')}
        </LinkRow>
        <LinkRow icon="message" href={hrefOf({ screen: 'tell' })}>
          {t('rights.tell-people')}
        </LinkRow>
      </nav>
      <RightsList parts={[{ facts: end.rights }]} />
    </>
  );
}
