import { css } from 'lit';

export const scriptCardStyles = css`
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .inside {
    display: grid;
    gap: 16px;
    padding: 0 16px 16px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 16px;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .english blockquote {
    border-color: var(--_act);
    font-weight: 600;
  }
  .large {
    background: #fff;
    color: #000;
    font-size: 2em;
  }
  blockquote p + p {
    margin-block-start: 8px;
  }
  blockquote .say {
    margin-block-start: 0;
    font-weight: 400;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions button {
    flex: 1 1 9em;
  }
  .actions p {
    flex-basis: 100%;
  }
  .inside :is(section, h3) {
    margin: 0;
    font-size: 1em;
  }
  .done {
    color: var(--_done);
    font-weight: 600;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
