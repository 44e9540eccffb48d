import { css } from 'lit';

export const hotlinesStyles = css`
  .state {
    display: grid;
    gap: 4px;
    justify-items: start;
    margin-block-start: 16px;
  }
  select {
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 16px);
  }
  section {
    max-inline-size: 68ch;
  }
  .name .soft {
    font-weight: 400;
  }
`;
