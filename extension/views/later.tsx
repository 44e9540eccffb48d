import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../ui/heading.tsx';
import { BackLink } from './back-link.tsx';
import { usePopup } from './reader-context.ts';

/** A part that is fetched from the package when it is first shown, so that the first screen need not carry it. */
export function later<P extends { readonly arrived: boolean }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let Ready: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(Ready ? 'ready' : 'waiting');
    useEffect(() => {
      if (Ready) return;
      load().then(
        (found) => {
          Ready = found;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, []);
    if (Ready) return <Ready {...props} />;
    return state === 'failed' ? <NotLoaded arrived={props.arrived} /> : null;
  };
}

function NotLoaded({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('action.back')}</BackLink>
      <Heading arrived={arrived}>{t('popup.not-loaded')}</Heading>
      <p>{t('popup.not-loaded-more')}</p>
    </>
  );
}
