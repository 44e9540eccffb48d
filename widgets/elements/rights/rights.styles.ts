import { css } from 'lit';

export const rightsStyles = css`
  .switch {
    position: relative;
    z-index: 1;
    inline-size: max-content;
    margin-inline-start: auto;
    margin-block-end: -48px;
  }
  .title {
    font-size: 1.6em;
    padding-block-start: 4px;
    margin-block-end: 12px;
  }
  .switch + .title,
  .switch + article .title {
    padding-inline-end: 4em;
  }
  .title:focus {
    outline: none;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 8px;
  }
  .tile {
    display: flex;
    align-items: center;
    gap: 16px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 72px;
    padding: 12px 16px;
    border-color: var(--_line);
    background: var(--_card);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .tile:hover {
    border-color: var(--_act);
    background: var(--_card);
  }
  .tile .drawing,
  .tile .onward {
    display: flex;
    color: var(--_act);
  }
  [dir='rtl'] :is(.onward, .back) svg {
    scale: -1 1;
  }
  .tile .words {
    flex: 1;
  }
  .tile .words > * {
    display: block;
  }
  .name {
    font-weight: 650;
  }
  .tile .soft {
    font-size: 0.9em;
    line-height: 1.4;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding-inline: 0;
  }
  article {
    max-inline-size: 68ch;
  }
  .lead {
    margin-block: -8px 0;
  }
  section {
    margin-block-start: 24px;
  }
  h3 {
    font-size: 1.25em;
    margin-block-end: 12px;
  }
  h4 {
    font-size: 1.05em;
  }
  .steps {
    counter-reset: step;
  }
  .steps li,
  .nots li {
    display: flex;
    gap: 12px;
    padding-block: 8px;
  }
  .steps li {
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    flex: none;
    inline-size: 1.7em;
    block-size: 1.7em;
    border-radius: 999px;
    background: var(--_act);
    color: var(--_on-act);
    font-weight: 650;
    line-height: 1.7;
    text-align: center;
  }
  .nots svg {
    inline-size: 1.7em;
  }
  .not h3,
  .nots svg {
    color: var(--_stop);
  }
  .plain li {
    padding-block: 4px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }
  .plain li + li {
    margin-block-start: 8px;
  }
  .scripts {
    display: grid;
    gap: 8px;
  }
  .hotlines,
  .facts {
    display: grid;
    gap: 16px;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    rotate: 90deg;
    color: var(--_act);
    transition: rotate 140ms;
  }
  [open] > summary svg {
    rotate: -90deg;
  }
  .fold > summary {
    padding-inline: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
  }
  .fold > summary h3 {
    margin: 0;
  }
  .fold > :last-child {
    margin-block-start: 16px;
  }
  .facts li + li,
  .hotlines li + li {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .source,
  .advice {
    font-size: 0.85em;
  }
  .warn {
    font-weight: 600;
  }
  .phone {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  .review {
    margin-block-start: 8px;
    font-size: 0.9em;
  }
  .advice {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
