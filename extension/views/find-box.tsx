import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveThrough } from '../ui/move-through.ts';

interface FindBoxProps {
  /** Something is being looked for. */
  readonly sought: boolean;
  /** Something that was found is opened. */
  readonly onLeave: () => void;
  /** The field, and what was found. */
  readonly children: ComponentChildren;
}

/** The search field with its results below. */
export function FindBox({ sought, onLeave, children }: FindBoxProps) {
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
      onKeyDown={(press) => moveThrough(press, 'input[type=search], .found:not([hidden]) a')}
    >
      {children}
    </search>
  );
}
