import { useLayoutEffect, useRef } from 'preact/hooks';

interface DrawnProps {
  readonly of: () => Element;
  /** Drawn anew when this changes. */
  readonly by: string;
}

/** A place for what the shared core draws itself. */
export function Drawn({ of, by }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(of()), [by]);
  return <div ref={place} />;
}
