import { css } from 'lit';

export const hotlinesStyles = css`
  .state {
    display: grid;
    gap: 4px;
    justify-items: start;
    margin-block-start: 16px;
  }
  .control {
    inline-size: auto;
  }
  section {
    max-inline-size: 68ch;
  }
  .name .soft {
    font-weight: 400;
  }
`;
