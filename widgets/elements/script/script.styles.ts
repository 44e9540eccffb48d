import { css } from 'lit';

/** One script alone, and the list of them: no longer lines than can be read at a glance, and air after what stands before. */
export const scriptStyles = css`
  .alone,
  .scripts {
    max-inline-size: 68ch;
    margin-block-start: 16px;
  }
  .alone .inside {
    padding-block-start: 16px;
  }
`;
