import { direction } from '../../shared/i18n/direction.ts';

/** Text whose language may differ from the page's: marked where it does, so that it is pronounced and laid out right. */
export const Words = (props: { readonly lang: string; readonly page: string; readonly children: string }) =>
  props.lang === props.page ? (
    props.children
  ) : (
    <span lang={props.lang} dir={direction(props.lang)}>
      {props.children}
    </span>
  );
