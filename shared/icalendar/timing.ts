import type { Issue } from '../i18n/issue.ts';
import type { Component } from './components.ts';
import type { When } from './date-time.ts';
import type { Span } from './duration.ts';
import type { Rule } from './recurrence-rule.ts';
import type { Zone } from './zone.ts';

export interface Length extends Span {
  /** Zone in which the end is told, where it is not that of the start. */
  readonly endZone?: Zone | undefined;
}

/** When something happens and repeats: what the expander needs to know of an event. */
export interface Timing {
  readonly uid: string;
  /** All else that it says, read when it is asked. */
  readonly component: Component;
  readonly start: When;
  readonly length: Length;
  readonly rules: readonly Rule[];
  /** EXRULE of RFC 2445: old feeds have it, and dates that it takes away must not be shown. */
  readonly exceptRules: readonly Rule[];
  readonly dates: readonly { readonly when: When; readonly length?: Length }[];
  readonly except: readonly When[];
  /** RECURRENCE-ID: the date of the series that this one stands for. */
  readonly replaces?: When | undefined;
  /** RANGE=THISANDFUTURE: and all dates after it. */
  readonly andFuture: boolean;
  readonly issues: readonly Issue[];
}
