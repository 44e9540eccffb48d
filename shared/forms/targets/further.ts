import type { SealedSubmission } from '../sealing/envelope.ts';
import type { TargetMaker } from '../target.ts';
import { makeActionNetwork } from './action-network.ts';
import { makeForm } from './form.ts';
import { makeMail } from './mailto.ts';

/** The kinds that few pages name: a face may load them when one does. */
export const FURTHER_KINDS: Readonly<Record<string, TargetMaker>> = {
  'action-network': makeActionNetwork,
  form: makeForm,
  mailto: makeMail,
};

/** Those of them that take what is sealed. */
export const FURTHER_SEALED_KINDS: Readonly<Record<string, TargetMaker<SealedSubmission>>> = {
  form: makeForm,
};
