import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { selectScript } from '../../shared/rights/select-script.ts';
import { Heading } from '../ui/heading.tsx';
import { longDate } from '../ui/long-date.ts';
import { Words } from '../ui/words.tsx';
import { BackLink } from './back-link.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { Home } from './home.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { ScriptLines } from './script-lines.tsx';

interface ScriptProps {
  readonly id: string;
  readonly scenario: string;
  readonly arrived: boolean;
}

/** One script: the words for the officer beside the reader's own, to say, show or copy. */
export function Script({ id, scenario, arrived }: ScriptProps) {
  const { reader } = usePopup();
  const { t, lang, content, choice } = reader;
  const script = selectScript(content, id, choice);
  const from = selectScenario(content, scenario, choice);
  if (!script || !from) return <Home arrived={arrived} />;
  return (
    <>
      <BackLink to={{ screen: 'scenario', scenario }}>{from.title}</BackLink>
      <Heading arrived={arrived}>
        <Words lang={script.lang} page={lang}>
          {script.title}
        </Words>
      </Heading>
      <p class="lead">
        <Words lang={script.lang} page={lang}>
          {script.when}
        </Words>
      </p>
      <ScriptLines script={script} />
      <p class="as-of">
        {script.source && (
          <>
            <span lang="en">{script.source}</span>
            {' · '}
          </>
        )}
        {t('rights.as-of', { date: longDate(lang, script.asOf) })}
      </p>
      <CopyButtons script={script} />
      <section aria-labelledby="limits">
        <h2 id="limits">{t('rights.limits')}</h2>
        <p>
          <Words lang={script.lang} page={lang}>
            {script.limits}
          </Words>
        </p>
      </section>
      <RightsList rights={script.facts} />
    </>
  );
}
