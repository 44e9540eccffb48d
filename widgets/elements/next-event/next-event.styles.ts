import { css } from 'lit';

export const nextEventStyles = css`
  /* Beside the event where there is room. */
  .switch:has(:only-child) {
    float: inline-end;
    margin-inline-start: 16px;
  }
  .next {
    min-inline-size: min(100%, 15em);
    display: flex;
    gap: 16px;
  }
  .next > :last-child {
    flex: 1;
    min-inline-size: 0;
  }
  .next > * > * + * {
    margin-block-start: 4px;
  }
  h3 {
    font-size: 1.15em;
  }
  time {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .reader {
    display: block;
    font-size: 0.9em;
  }
  .line {
    display: flex;
    gap: 8px;
  }
  .line svg {
    inline-size: 1.25em;
    block-size: 1.5em;
    color: var(--_soft);
  }
  .status {
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.8em;
  }
  .status,
  .warn {
    color: var(--_stop);
  }
  .status,
  .warn,
  .strong {
    font-weight: 600;
  }
  .skeleton i {
    display: block;
    block-size: 72px;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.5;
  }
  .skeleton i + i {
    display: none;
  }
  slot,
  .notice {
    display: block;
    clear: both;
  }
  /* Who reads a poster is not the one who printed it. */
  @media print {
    .reader {
      display: none;
    }
  }
  ::slotted(*) {
    margin-block-start: 12px !important;
  }
`;
