import { css } from 'lit';

/** What is written in or chosen from. */
export const fieldStyles = css`
  .control {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 16px);
  }
`;
