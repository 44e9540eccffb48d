import type { Issue } from './issue.ts';
import type { Translate } from './translate.ts';
import { withoutUnseen } from './without-unseen.ts';

/** An issue as the reader is told it, with no sign of what it quotes that would turn the words around it. */
export const inWords = (t: Translate, { code, params }: Issue): string =>
  withoutUnseen(t(`issue.${code}`, params));
