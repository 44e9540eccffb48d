import { useState } from 'preact/hooks';
import { pastedFeeds } from '../../../shared/events/feeds/pasted-feeds.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { useLaterWords } from '../later-words.ts';
import { FollowButtons } from './follow-buttons.tsx';
import { hasCome } from './follow-feed.ts';
import { FollowSends } from './follow-sends.tsx';

/** A field for the address of a calendar; `known` are those in the list. What was typed stays until it was read. */
export function AddFeed({ known }: { readonly known: readonly string[] }) {
  const w = useLaterWords();
  const [text, setText] = useState('');
  const read = text.trim() ? pastedFeeds(text) : undefined;
  const urls = read?.ok ? read.value : [];
  const [issue] = read && !read.ok ? read.issues : [];
  return (
    <form class="card" aria-labelledby="add-feed" onSubmit={(submitted) => submitted.preventDefault()}>
      <h2 id="add-feed">{w('events.add')}</h2>
      <label class="choice">
        <span>{w('events.address')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          aria-describedby="add-feed-hint"
          onInput={(input) => setText(input.currentTarget.value)}
        />
      </label>
      <p class="soft" id="add-feed-hint">
        {w('events.address-hint')}
      </p>
      {issue && (
        <p class="trouble" role="status">
          {inWords(w, issue)}
        </p>
      )}
      <FollowSends urls={urls} />
      <FollowButtons
        urls={urls}
        known={known}
        onFollowed={(followed) => {
          if (hasCome(followed)) setText('');
        }}
      />
    </form>
  );
}
