import { css } from '../base/lit-css.ts';

/** The grid of days: dots on a phone, titles where there is room. */
export const monthStyles = css`
  .month {
    container: month / inline-size;
  }
  .month-head {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-end: 8px;
  }
  .month-head h2 {
    flex: 1;
    font-size: 1.25em;
    overflow-wrap: normal;
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
    min-inline-size: 30px;
    border: 1px solid transparent;
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
    line-height: 28px;
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
  @container month (inline-size >= 42em) {
    .month-head h2 {
      font-size: 1.5em;
    }
    td {
      block-size: 116px;
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
      gap: 3px;
      margin-block-start: 2px;
    }
    .title {
      padding: 1px 6px;
      border-inline-start: 3px solid var(--_act);
      border-radius: 4px;
      overflow: hidden;
      background: color-mix(in srgb, var(--_act) 10%, var(--_card));
      color: var(--_ink);
      font-size: 0.8em;
      text-overflow: ellipsis;
      white-space: nowrap;
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
  }
  @media print {
    .step,
    .month-head button {
      display: none;
    }
  }
`;
