import { css } from 'lit';

export const readingStyles = css`
  .title {
    font-size: 1.6em;
    margin-block: 8px;
  }
  .title:focus {
    outline: none;
  }
  .name,
  .phone,
  .warn {
    font-weight: 650;
  }
  article {
    max-inline-size: 68ch;
  }
  section {
    margin-block-start: 24px;
  }
  h3 {
    font-size: 1.25em;
    margin-block-end: 12px;
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
  .scripts {
    display: grid;
    gap: 8px;
  }
  .hotlines,
  .facts {
    display: grid;
    gap: 16px;
    margin-block-end: 12px;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 12px 16px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    rotate: 90deg;
    color: var(--_act);
  }
  [open] > summary svg {
    rotate: -90deg;
  }
  .fold > summary {
    padding-inline: 0;
    border-block-end: 1px solid var(--_line);
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
  .review,
  .tongue,
  .say {
    font-size: max(0.9em, 15px);
  }
  .phone {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    font-variant-numeric: tabular-nums;
  }
  .actions .quiet {
    flex: none;
  }
`;
