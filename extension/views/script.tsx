import { useState } from 'preact/hooks';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { selectScript } from '../../shared/rights/select-script.ts';
import { Heading } from '../ui/heading.tsx';
import { longDate } from '../ui/long-date.ts';
import { Words } from '../ui/words.tsx';
import { BackLink } from './back-link.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { Home } from './home.tsx';
import { OnlyIfTrue } from './only-if-true.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { ScriptActions } from './script-actions.tsx';
import { ScriptLines } from './script-lines.tsx';

interface ScriptProps {
  readonly id: string;
  /** The scenario it was reached from; the list of all scripts when undefined. */
  readonly scenario: string | undefined;
  readonly arrived: boolean;
}

/** One script: the words for the officer beside the reader's own, to say, show, copy, print or share. */
export function Script({ id, scenario, arrived }: ScriptProps) {
  const { reader } = usePopup();
  const { t, lang, content, choice } = reader;
  const [isTrue, setTrue] = useState(false);
  const script = selectScript(content, id, choice);
  const from = scenario === undefined ? undefined : selectScenario(content, scenario, choice);
  if (!script || (scenario !== undefined && !from)) return <Home arrived={arrived} />;
  const free = !script.onlyIfTrue || isTrue;
  return (
    <>
      <BackLink to={from ? { screen: 'scenario', scenario: from.id } : { screen: 'scripts' }}>
        {from ? from.title : t('popup.all-scripts')}
      </BackLink>
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
      {script.onlyIfTrue && <OnlyIfTrue answered={isTrue} onYes={() => setTrue(true)} />}
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
      {free && <ScriptActions script={script} />}
      {free && <CopyButtons script={script} />}
      <section aria-labelledby="limits">
        <h2 id="limits">{t('rights.limits')}</h2>
        <p>
          <Words lang={script.lang} page={lang}>
            {script.limits}
          </Words>
        </p>
      </section>
      <RightsList parts={[{ facts: script.facts }]} />
    </>
  );
}
