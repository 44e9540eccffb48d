import { css } from 'lit';

/** The first screen. */
export const rightsStyles = css`
  input {
    margin-block-end: 8px;
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
    border-color: var(--_line);
    background: var(--_card);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .tile svg {
    color: var(--_act);
  }
  .tile > span {
    flex: 1;
  }
  [dir='rtl'] .tile > :last-child {
    scale: -1 1;
  }
  .nots li::before {
    content: '✕';
  }
  .not h3,
  .nots li::before {
    color: var(--_stop);
  }
`;
