import { useState } from 'preact/hooks';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { selectScript } from '../../shared/rights/select-script.ts';
import { Heading } from '../ui/heading.tsx';
import { Words } from '../ui/words.tsx';
import { Missing } from './missing.tsx';
import { OnlyIfTrue } from './only-if-true.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { ScriptActions } from './script-actions.tsx';
import { ScriptLines } from './script-lines.tsx';
import { ScriptOrigin } from './script-origin.tsx';
import { WayBack } from './way-back.tsx';

interface ScriptProps {
  readonly id: string;
  /** The scenario it was reached from; the list of all scripts when undefined. */
  readonly scenario: string | undefined;
  readonly arrived: boolean;
}

/** One script: the words for the officer beside the reader's own, to say, show, copy, print or share. What must be true is not even read before the reader has said that it is. */
export function Script({ id, scenario, arrived }: ScriptProps) {
  const { reader } = usePopup();
  const { t, lang, content, choice } = reader;
  const [isTrue, setTrue] = useState(false);
  const script = selectScript(content, id, choice);
  const from = scenario === undefined ? undefined : selectScenario(content, scenario, choice);
  if (!script || (scenario !== undefined && !from)) return <Missing arrived={arrived} />;
  const free = !script.onlyIfTrue || isTrue;
  return (
    <>
      <WayBack up={from ? { screen: 'scenario', scenario: from.id } : { screen: 'scripts' }} />
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
      {script.onlyIfTrue && <OnlyIfTrue t={t} answered={isTrue} onYes={() => setTrue(true)} />}
      {free && <ScriptLines script={script} />}
      {free && <ScriptOrigin script={script} />}
      <section class="limits" aria-labelledby="limits">
        <h2 id="limits">{t('rights.limits')}</h2>
        <p>
          <Words lang={script.lang} page={lang}>
            {script.limits}
          </Words>
        </p>
      </section>
      {free && <ScriptActions script={script} />}
      <RightsList parts={[{ facts: script.facts }]} />
    </>
  );
}
