import { css } from 'lit';

export const warrantStyles = css`
  .answers {
    display: grid;
    gap: 8px;
  }
  .answers,
  .again {
    margin-block-start: 16px;
  }
  .answers button {
    inline-size: 100%;
    text-align: start;
    background: var(--_card);
  }
  .drawings {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin-block: 16px;
  }
  figure {
    flex: 0 1 12em;
    margin: 0;
    text-align: center;
  }
  .paper-drawing {
    inline-size: 100%;
    block-size: auto;
    stroke: none;
  }
`;
