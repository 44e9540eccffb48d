import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { moveThrough } from '../ui/move-through.ts';
import { usePopup } from './reader-context.ts';

interface FindBoxProps {
  readonly start: string;
  /** Something is being looked for. */
  readonly sought: boolean;
  readonly onType: (query: string) => void;
  readonly onFocus: () => void;
  /** Something that was found is opened. */
  readonly onLeave: () => void;
  /** What was found. */
  readonly children: ComponentChildren;
}

/** The search field with its results below. The field keeps its own text: to set it from outside would break what is being composed in Chinese or on a phone's keyboard. */
export function FindBox({ start, sought, onType, onFocus, onLeave, children }: FindBoxProps) {
  const { t } = usePopup().reader;
  const box = useRef<HTMLElement>(null);
  // What is come back to stands where it stood.
  const before = useRef(sought);
  useLayoutEffect(() => {
    if (sought && sought !== before.current) box.current?.scrollIntoView();
    before.current = sought;
  }, [sought]);
  return (
    <search
      class={sought ? 'find find-sought' : 'find'}
      ref={box}
      onClickCapture={onLeave}
      onKeyDown={(press) => moveThrough(press, 'input[type=search], .found a')}
    >
      <label class="find-field">
        <Icon name="search" />
        <span class="unseen">{t('popup.find')}</span>
        <input
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={t('popup.find-hint')}
          {...(start ? { defaultValue: start } : {})}
          onFocus={onFocus}
          onInput={(input) => onType(input.currentTarget.value.trim())}
        />
      </label>
      {children}
    </search>
  );
}
