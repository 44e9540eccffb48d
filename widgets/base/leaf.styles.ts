import { css } from './lit-css.ts';

/** For `dateLeaf`. */
export const leafStyles = css`
  .leaf {
    flex: none;
    align-self: start;
    inline-size: 56px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    overflow: hidden;
    background: var(--_paper);
    font-size: 0.8em;
    line-height: 1.3;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .leaf span,
  .leaf b {
    display: block;
    overflow-wrap: normal;
  }
  .leaf span:first-child {
    background: var(--_act);
    color: var(--_on-act);
    font-weight: 600;
  }
  .leaf span:last-child {
    padding-block-end: 3px;
    color: var(--_soft);
  }
  .leaf b {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
  }
`;
