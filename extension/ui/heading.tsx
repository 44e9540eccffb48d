import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A screen's title, and the tab's, unless the tab is to say something else: browsers keep what tabs are called. It takes the focus when the screen replaced another one, so that the keyboard and screen readers start there. */
export function Heading(props: {
  readonly arrived: boolean;
  readonly tab?: string;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${props.tab ?? heading.current?.textContent} · Amparo`;
  });
  useLayoutEffect(() => {
    if (!props.arrived) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {props.children}
    </h1>
  );
}
