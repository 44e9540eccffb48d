import { css } from 'lit';

/** Styles of every element. Private tokens are `--_*`, set by `LookController`; the page speaks through `--amparo-*` and `::part`. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --_radius: var(--amparo-radius, 10px);
    color-scheme: light;
    box-sizing: border-box;
    font-family: var(--amparo-font, inherit);
    font-size: max(1em, 15px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    background: var(--_paper);
    color: var(--_ink);
  }
  .frame.dark {
    color-scheme: dark;
  }
  .frame.sheet {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    scroll-margin-block: 72px;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: var(--_act);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  summary {
    font: inherit;
    min-block-size: 48px;
    cursor: pointer;
  }
  button {
    padding: 8px 16px;
    border: 1px solid var(--_act);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_act);
    font-weight: 600;
  }
  button:hover {
    /* Not on the button itself: then the first colours would fade in from those of the other scheme. */
    transition: background-color 140ms;
    background: color-mix(in srgb, var(--_act) 8%, transparent);
  }
  button.quiet {
    border: 0;
    padding-inline: 0;
    min-inline-size: 48px;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_act);
    outline-offset: 2px;
  }
  /* One row over the words, and no column beside them. */
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    background: var(--_paper);
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    justify-content: flex-end;
  }
  .soft {
    color: var(--_soft);
  }
  .notice {
    padding: 12px 16px;
    border: 1px solid var(--_soft);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .notice.stop {
    border-color: var(--_stop);
  }
  .notice > * + * {
    margin-block-start: 4px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    .frame {
      background: none;
      color: #000;
    }
    .bar,
    .more,
    .switch {
      display: none;
    }
  }
`;
