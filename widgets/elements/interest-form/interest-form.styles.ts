import { css } from 'lit';

export const formStyles = css`
  [hidden] {
    display: none !important;
  }
  .switch,
  form,
  .receipt {
    max-inline-size: 40rem;
  }
  form,
  .receipt {
    display: grid;
    gap: 16px;
  }
  .bar + form,
  .bar + .receipt {
    margin-block-start: 16px;
  }
  h2 {
    font-size: 1.6em;
  }
  h3 {
    font-size: 1.25em;
  }
  .step {
    display: grid;
    gap: 24px;
    margin-block-start: 8px;
  }
  /* All at once, on one page. */
  .step:not([hidden]) + .step:not([hidden]) {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .reach {
    display: flex;
    gap: 4px;
    margin-block-end: 8px;
  }
  .reach span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .reach .reached {
    background: var(--_act);
  }
  @media (forced-colors: active) {
    .reach span {
      border: 1px solid;
    }
    .reach .reached {
      background: CanvasText;
    }
  }
  .more {
    margin-block-start: 16px;
    font-size: 0.94em;
  }
  .step-title:focus,
  .receipt h2:focus {
    outline: none;
  }
  details.notice {
    padding-block: 0;
  }
  details.notice > p {
    margin-block: -4px 12px;
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .about {
    margin-block: 2px 8px;
    font-size: 0.94em;
  }
  .problem {
    margin-block-start: 4px;
    color: var(--_stop);
    font-weight: 600;
  }
  .wrong {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_stop);
  }
  .control {
    display: block;
  }
  [inputmode='numeric'],
  [autocomplete='postal-code'] {
    max-inline-size: 16rem;
  }
  .wrong .control {
    border: 2px solid var(--_stop);
  }
  .round {
    margin-block-end: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_ink) 3%, var(--_card));
  }
  .round legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 8px;
  }
  .parts {
    clear: both;
    display: grid;
    align-items: end;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 16px;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 8px;
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    font-weight: 400;
    cursor: pointer;
  }
  .option:has(:checked) {
    outline: 2px solid var(--_act);
    outline-offset: -2px;
  }
  .option:only-child {
    grid-column: 1 / -1;
  }
  .option input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    /* In the middle of its first line, however large the text is. */
    margin: calc((1.5em - 24px) / 2) 0;
    font-size: inherit;
    accent-color: var(--_act);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 8px;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
  }
  .copied {
    color: var(--_done);
    font-weight: 600;
  }
  .by-hand {
    flex-basis: 100%;
    font-weight: 400;
  }
  .notice h3 {
    font-size: 1em;
  }
  .notice.stop h3 {
    color: var(--_stop);
  }
  .summary a {
    display: block;
    padding-block: 6px;
    color: var(--_stop);
  }
  .receipt {
    padding: clamp(16px, 4vw, 24px);
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_done);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .receipt h2 {
    display: flex;
    gap: 0.4em;
    color: var(--_done);
  }
  .receipt h3 {
    margin-block-start: 8px;
  }
  dl {
    border-block-start: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_soft);
  }
  dd {
    white-space: pre-line;
  }
`;
