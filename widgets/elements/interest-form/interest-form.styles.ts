import { css } from 'lit';

export const formStyles = css`
  form,
  .receipt {
    display: grid;
    gap: 16px;
    max-inline-size: 40rem;
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
  .step > p {
    margin-block-start: -16px;
  }
  .step > .progress {
    margin-block: 0 -20px;
  }
  .step-title:focus,
  .receipt h2:focus {
    outline: none;
  }
  .emergency summary {
    display: inline-flex;
    align-items: center;
    color: var(--_act);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
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
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea {
    resize: vertical;
  }
  .wrong input:not([type='checkbox'], [type='radio']),
  .wrong select,
  .wrong textarea {
    border: 2px solid var(--_stop);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 8px;
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_card);
    font-weight: 400;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_act);
    box-shadow: inset 0 0 0 1px var(--_act);
  }
  .option:only-child {
    grid-column: 1 / -1;
  }
  .option input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_act);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 8px;
  }
  .main[aria-disabled] {
    opacity: 0.7;
    cursor: progress;
  }
  .copied {
    color: var(--_done);
    font-weight: 600;
  }
  .by-hand {
    flex-basis: 100%;
    font-weight: 400;
  }
  .summary h4,
  .failure h4 {
    color: var(--_stop);
  }
  .summary a {
    display: block;
    padding-block: 6px;
    color: var(--_stop);
  }
  .summary a span {
    font-weight: 600;
  }
  .receipt h2 {
    color: var(--_done);
  }
  .facts {
    display: grid;
    gap: 0;
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_soft);
  }
  .facts dd {
    white-space: pre-line;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 30rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
