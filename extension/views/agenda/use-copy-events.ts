import { useEffect, useState } from 'preact/hooks';
import { copyBoth, copyPlain } from '../../../shared/dom/clipboard.ts';
import type { CopyFormat } from '../../../shared/events/copy/copy-events.ts';
import type { CopyReader } from '../../../shared/events/copy/event-parts.ts';
import type { AgendaChoices } from '../../agenda/agenda-kept.ts';
import { ownZone } from '../../agenda/own-zone.ts';
import { languages } from '../languages.ts';
import { laterWords, loadLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

interface CopyingEvents {
  readonly outcome: 'done' | 'failed' | undefined;
  readonly copy: (
    write: (format: CopyFormat, readers: readonly CopyReader[]) => string | Promise<string>,
  ) => Promise<void>;
  /** Passwords of meetings are copied too. */
  readonly passwords: boolean;
  readonly includePasswords: (included: boolean) => void;
  /** The language beside the interface's; none where there is one language alone. */
  readonly other: string | undefined;
}

/** Copies events in the chosen format and languages, and tells how it went. */
export function useCopyEvents({ format, languages: chosen }: AgendaChoices): CopyingEvents {
  const { reader, kept } = usePopup();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const [passwords, setPasswords] = useState(false);
  const other = otherLanguage(reader.lang, kept.second);
  // Ahead of the click: little may be awaited between it and the clipboard.
  useEffect(() => {
    if (other) loadLaterWords(other).catch(() => undefined);
  }, [other]);
  const copy: CopyingEvents['copy'] = async (write) => {
    // Emptied first, so that the same words are told again.
    setOutcome(undefined);
    const beside = other === undefined ? [] : [other];
    const tags = {
      own: [reader.lang],
      other: other ? beside : [reader.lang],
      both: [reader.lang, ...beside],
    };
    const readers = tags[chosen].map((lang) => ({ lang, zone: ownZone(), t: laterWords(lang) }));
    const text = await write(format, readers);
    const copied = await (format === 'html' ? copyBoth({ plain: text, html: text }) : copyPlain(text));
    setOutcome(copied ? 'done' : 'failed');
  };
  const includePasswords = (included: boolean): void => {
    // What was said is of the copy made before, which may hold them.
    setOutcome(undefined);
    setPasswords(included);
  };
  return { outcome, copy, other, passwords, includePasswords };
}

/** The language beside the English, or English, or the first that the extension speaks besides the reader's. */
export const otherLanguage = (lang: string, second: string | undefined): string | undefined =>
  [second, 'en-US', 'es-419', ...languages].find(
    (one) => one !== undefined && one !== lang && languages.includes(one),
  );
