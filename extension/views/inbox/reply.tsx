import { useEffect, useState } from 'preact/hooks';
import { copyPlain } from '../../../shared/dom/clipboard.ts';
import { saveFile } from '../../../shared/dom/save-file.ts';
import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import { direction } from '../../../shared/i18n/direction.ts';
import { safeLink } from '../../../shared/net/safe-url.ts';
import { meetingFile } from '../../inbox/meeting-file.ts';
import { shownText } from '../../inbox/shown-text.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { type InboxWords, inboxWords, useInboxWords } from './inbox-words.ts';

/** A message to the sender in their own language, to be changed, and the ways to send it, each on a press. */
export function Reply({ entry }: { readonly entry: Entry }) {
  const { t } = useInboxWords();
  const { answers, lang } = entry.submission;
  const time = entry.marks.time?.value ?? '';
  const [theirs, setTheirs] = useState<InboxWords>();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  useEffect(() => {
    let left = false;
    void inboxWords(lang).then((words) => {
      if (left) return;
      setTheirs(words);
      setText(replyText(words, shownText(answers.name), time));
    });
    return () => {
      left = true;
    };
  }, [lang, time]);
  if (!theirs) return null;
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await copyPlain(text)) ? 'done' : 'failed');
  };
  const subject = theirs.t('inbox.reply-subject');
  const mail = mailHref(shownText(answers.email), subject, text);
  const sms = smsTo(shownText(answers.phone), text);
  const meeting = meetingFile(time, { id: entry.submission.id, title: subject, now: Date.now() });
  return (
    <section aria-labelledby="reply" class="inbox-part">
      <h2 id="reply">{t('inbox.reply')}</h2>
      <label class="choice">
        <span>{t('inbox.reply-text')}</span>
        <textarea
          rows={6}
          lang={theirs.lang}
          dir={direction(theirs.lang)}
          autocomplete="off"
          value={text}
          onInput={(input) => setText(input.currentTarget.value)}
        />
      </label>
      <p class="inbox-row">
        <button type="button" class="plain plain-first" onClick={copy}>
          {t('inbox.reply-copy')}
        </button>
        {mail && (
          <a class="plain" href={mail} target="_blank" rel="noopener noreferrer">
            {t('inbox.reply-mail')}
          </a>
        )}
        {sms && (
          <a class="plain" href={sms}>
            {t('inbox.reply-sms')}
          </a>
        )}
        {meeting && (
          <button
            type="button"
            class="plain"
            onClick={() => saveFile('meeting.ics', 'text/calendar', meeting)}
          >
            {t('inbox.reply-ics')}
          </button>
        )}
      </p>
      <Outcome outcome={outcome}>{t(outcome === 'failed' ? 'inbox.not-copied' : 'inbox.copied')}</Outcome>
    </section>
  );
}

function replyText({ t, lang }: InboxWords, name: string, time: string): string {
  const at = new Date(time);
  const when = Number.isNaN(at.getTime())
    ? t('inbox.reply-ask')
    : t('inbox.reply-when', {
        time: new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'long' }).format(at),
      });
  const hello = name === '' ? t('inbox.reply-hello') : t('inbox.reply-hello-name', { name });
  return [hello, t('inbox.reply-thanks'), when].join('\n\n');
}

/** Only one plain address: what a sender wrote could name others to copy in. */
const mailHref = (address: string, subject: string, body: string): string | undefined =>
  /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
    ? safeLink(`mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`)
    : undefined;

/** Digits alone: a code with stars would make some telephones do something else. */
function smsTo(number: string, body: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  return /^\+?\d{7,15}$/.test(digits) ? `sms:${digits}?&body=${encodeURIComponent(body)}` : undefined;
}
