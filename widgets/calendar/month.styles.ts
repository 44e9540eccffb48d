import { css } from '../base/lit-css.ts';

/** The grid of days: dots on a phone, titles where there is room. */
export const monthStyles = css`
  .month {
    container: month / inline-size;
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-block-end: 8px;
  }
  .month-head h2 {
    flex: 1 1 6em;
    font-size: 1.25em;
    overflow-wrap: normal;
  }
  .month-head .quiet {
    padding-inline: 4px;
    white-space: nowrap;
  }
  .clock {
    margin-block-end: 8px;
    font-size: 0.9em;
  }
  .steps {
    display: flex;
    gap: 4px;
  }
  .month-head h2::first-letter {
    text-transform: uppercase;
  }
  .step {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    padding: 0;
    border-color: transparent;
    border-radius: 999px;
  }
  .step:hover {
    border-color: currentColor;
  }
  [dir='rtl'] .month .step svg {
    scale: -1 1;
  }
  .month button:disabled {
    color: var(--_soft);
    cursor: default;
    text-decoration: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    padding-block: 4px;
    color: var(--_soft);
    font-size: 0.85em;
    font-weight: 600;
    text-align: center;
    overflow-wrap: normal;
  }
  .narrow {
    display: none;
  }
  td {
    position: relative;
    block-size: 52px;
    padding: 2px;
    border: 1px solid var(--_line);
    vertical-align: top;
    text-align: center;
    cursor: pointer;
  }
  td:hover {
    background: color-mix(in srgb, var(--_act) 6%, transparent);
  }
  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_act);
    background: color-mix(in srgb, var(--_act) 10%, transparent);
  }
  td:focus-visible {
    z-index: 1;
    outline-offset: -3px;
  }
  td.other {
    color: var(--_soft);
  }
  .number {
    display: inline-block;
    min-inline-size: min(1.875em, 100%);
    border: 1px solid transparent;
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
    line-height: 1.75;
    overflow-wrap: normal;
    text-align: center;
  }
  td[aria-current='date'] .number {
    border-color: var(--_act);
    background: var(--_act);
    color: var(--_on-act);
    font-weight: 650;
  }
  .dots {
    display: flex;
    gap: 3px;
    align-items: center;
    justify-content: center;
    block-size: 12px;
    color: var(--_act);
    font-size: 0.8em;
    font-weight: 650;
    line-height: 1;
  }
  .dots i {
    border: 3px solid;
    border-radius: 999px;
  }
  .titles {
    display: none;
  }
  .day-panel {
    margin-block-start: 24px;
  }
  @container month (inline-size < 15em) {
    .short {
      display: none;
    }
    .narrow {
      display: inline;
    }
    th,
    .number {
      letter-spacing: -0.04em;
    }
    td {
      padding-inline: 0;
    }
  }
  @container month (inline-size >= 42em) {
    .month-head h2 {
      font-size: 1.5em;
    }
    td {
      block-size: 7.25em;
      padding: 4px;
      text-align: start;
    }
    th {
      padding-inline: 8px;
      text-align: start;
    }
    .dots {
      display: none;
    }
    .titles {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 3px;
      margin-block-start: 2px;
    }
    .title {
      padding: 1px 6px;
      border-inline-start: 3px solid var(--_act);
      border-radius: 4px;
      background: color-mix(in srgb, var(--_act) 10%, var(--_card));
      color: var(--_ink);
      font-size: 0.8em;
    }
    .title > span {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .titles:has(> :nth-child(3)) > .title > span,
    .on > span,
    .from > span {
      display: block;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .title:only-child > span {
      -webkit-line-clamp: 4;
    }
    .on {
      position: relative;
      margin-inline-end: -5px;
      border-end-end-radius: 0;
      border-start-end-radius: 0;
    }
    .from {
      margin-inline-start: -5px;
      border-inline-start-width: 0;
      border-end-start-radius: 0;
      border-start-start-radius: 0;
    }
    /* The name runs through all of its days in a week. */
    .on > span {
      position: relative;
      z-index: 1;
    }
    .days-2 > span {
      inline-size: 200%;
    }
    .days-3 > span {
      inline-size: 300%;
    }
    .days-4 > span {
      inline-size: 400%;
    }
    .days-5 > span {
      inline-size: 500%;
    }
    .days-6 > span {
      inline-size: 600%;
    }
    .days-7 > span {
      inline-size: 700%;
    }
    /* A bar bears its name where it begins, and again in each week. */
    td:not(:first-child) > .titles > .from > span {
      visibility: hidden;
    }
    .beyond {
      display: none;
    }
    .title:not(.rest):hover {
      text-decoration: underline;
    }
    .title b {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .rest {
      border-color: transparent;
      background: none;
    }
  }
  @media (forced-colors: active) {
    td[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .number {
      border-color: Canvas;
    }
    td[aria-current='date'] .number {
      border-color: Highlight;
    }
    .title:not(.rest) {
      border: 1px solid;
    }
    .title.rest {
      border: 0;
    }
  }
`;
