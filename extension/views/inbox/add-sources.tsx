import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import type { InboxSource } from '../../../shared/forms/inbox/open-source.ts';
import type { Unopened } from '../../../shared/forms/inbox/received.ts';
import { withoutUnseen } from '../../../shared/i18n/without-unseen.ts';
import { sourceFiles } from '../../inbox/source-files.ts';
import { useInboxWords } from './inbox-words.ts';
import { openSources } from './open-sources.ts';
import type { Taken } from './use-entries.ts';

interface AddSourcesProps {
  readonly secret: string;
  readonly onFound: (entries: readonly Entry[]) => Promise<Taken>;
}

/** As many reasons as anybody reads. */
const MOST_ISSUES = 20;

/** Takes what an organiser pastes, drops or picks, and tells what became of it. What was pasted stays until something opened and is kept. */
export function AddSources({ secret, onFound }: AddSourcesProps) {
  const { t } = useInboxWords();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const [unopened, setUnopened] = useState<readonly Unopened[]>([]);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const take = async (sources: readonly InboxSource[]): Promise<void> => {
    setUnopened([]);
    setTold(t('inbox.working'));
    const tell = (count: number): void => setTold(t('inbox.progress', { count }));
    const found = await openSources(sources, secret, tell, stop.current.signal);
    const { fresh, kept } = await onFound(found.entries);
    setUnopened(found.unopened);
    if (found.entries.length > 0 && kept) setText('');
    if (found.entries.length + found.unopened.length === 0) return setTold(t('inbox.nothing-sealed'));
    const taken = t('inbox.taken', { count: fresh, repeated: found.entries.length - fresh });
    // What to do about it stands at the top, which may be out of sight from here.
    setTold(kept ? taken : `${taken} ${t('inbox.taken-not-kept')}`);
  };
  const begin = (sources: readonly InboxSource[]): void => {
    take(sources).catch(() => stop.current.signal.aborted || setTold(t('inbox.failed')));
  };
  const read = async (files: readonly File[]): Promise<void> => {
    const sources = await sourceFiles(files);
    if (typeof sources !== 'string') return begin(sources);
    setUnopened([]);
    setTold(t(`inbox.files-${sources}`));
  };
  const begun = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) void read([...files]);
  };
  return (
    <section
      aria-labelledby="add"
      class="inbox-part inbox-take"
      onDragOver={(drag) => drag.preventDefault()}
      onDrop={(drop) => {
        drop.preventDefault();
        begun(drop.dataTransfer?.files);
      }}
    >
      <h2 id="add">{t('inbox.add-title')}</h2>
      <p>{t('inbox.add-lead')}</p>
      <label class="choice">
        <span>{t('inbox.paste')}</span>
        <textarea
          rows={4}
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(input) => setText(input.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="plain plain-first"
        onClick={() => begin([{ name: t('inbox.pasted'), bytes: new TextEncoder().encode(text) }])}
      >
        {t('inbox.open')}
      </button>
      <label class="choice">
        <span>{t('inbox.files')}</span>
        <input
          type="file"
          multiple
          onChange={(input) => {
            begun(input.currentTarget.files);
            input.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class="outcome">
        {told}
      </p>
      {unopened.length > 0 && (
        <div class="trouble">
          <p>{t('inbox.unopened', { count: unopened.length })}</p>
          <ul class="dots">
            {unopened.slice(0, MOST_ISSUES).map(({ source, line, why }) => (
              <li key={`${source} ${line}`}>
                {t('inbox.unopened-at', { source: withoutUnseen(source), line })} {t(`inbox.why-${why}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
