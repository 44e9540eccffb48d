import type { ScriptView } from '../../../shared/rights/view.ts';
import { Heading } from '../../ui/heading.tsx';
import { Words } from '../../ui/words.tsx';
import { OnlyIfTrue } from '../only-if-true.tsx';
import type { Reader } from '../reader.ts';

interface AskFirstProps {
  readonly reader: Reader;
  /** Statements about the person. */
  readonly scripts: readonly ScriptView[];
  readonly onYes: () => void;
}

/** The question before statements about the person are shown or printed: this page knows nothing of an answer given elsewhere. */
export function AskFirst({ reader, scripts, onYes }: AskFirstProps) {
  const { t, lang } = reader;
  return (
    <main>
      <Heading arrived={false}>
        {scripts.map((script, index) => (
          <>
            {index > 0 && ' · '}
            <Words lang={script.lang} page={lang}>
              {script.title}
            </Words>
          </>
        ))}
      </Heading>
      {scripts.map((script) => (
        <p key={script.id}>
          <Words lang={script.lang} page={lang}>
            {`${script.when} ${script.limits}`}
          </Words>
        </p>
      ))}
      <OnlyIfTrue t={t} answered={false} onYes={onYes} />
    </main>
  );
}
