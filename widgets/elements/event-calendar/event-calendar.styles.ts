import { css } from 'lit';

export const calendarStyles = css`
  /* The bar keeps its place before it is filled; a switch to one other language shares its line where there is room. */
  .top {
    container: bar / inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-block-size: 48px;
    margin-block-end: 16px;
  }
  .switch:has(:only-child):has(+ .top) {
    position: relative;
    z-index: 1;
    inline-size: max-content;
    margin-inline-start: auto;
    margin-block-end: clamp(-48px, (17em - 100%) * 99, 0px);
  }
  .day + .day,
  .notice + .unseen + .day,
  .day ~ .notice,
  .day + p {
    margin-block-start: 24px;
  }
  .day {
    /* Days below the fold cost nothing until they are scrolled to. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
    /* Room for the focus ring, which the containment would cut. */
    overflow-clip-margin: 6px;
  }
  h3 {
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: 1.25em;
  }
  h3::first-letter {
    text-transform: uppercase;
  }
  .event,
  .empty,
  .skeleton {
    padding-block: 16px;
  }
  .event {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .event + .event {
    border-block-start: 1px solid var(--_line);
  }
  .when {
    flex: 1 0 10em;
    max-inline-size: 15em;
    font-variant-numeric: tabular-nums;
  }
  .when > :first-child,
  .strong {
    font-weight: 650;
  }
  .reader {
    display: block;
    font-size: 0.9em;
  }
  .what {
    flex: 999 1 17em;
    min-inline-size: min(100%, 12em);
    max-inline-size: 68ch;
  }
  .what > * + * {
    margin-block-start: 4px;
  }
  h4 {
    font-size: 1.05em;
  }
  .status {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.8em;
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
  .status,
  .warn {
    font-weight: 600;
    color: var(--_stop);
  }
  summary {
    display: inline-flex;
    align-items: center;
    color: var(--_act);
    text-decoration: underline;
  }
  .text p {
    white-space: pre-line;
  }
  .skeleton {
    display: grid;
    gap: 16px;
  }
  .skeleton i {
    block-size: 56px;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.5;
  }
  @media print {
    .day {
      content-visibility: visible;
    }
  }
`;
