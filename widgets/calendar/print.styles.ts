import { css } from '../base/lit-css.ts';

/** The page itself on paper: dark on white whatever the theme, no controls, nothing cut, addresses written out. */
export const printStyles = css`
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .frame {
      --_paper: #fff !important;
      --_card: #fff !important;
      --_ink: #000 !important;
      --_soft: #333 !important;
      --_line: #999 !important;
      --_act: #000 !important;
      --_on-act: #000 !important;
      --_stop: #000 !important;
      color-scheme: light;
    }
    .frame.sheet {
      padding: 0;
      border: 0;
    }
    .top,
    .frame button,
    .foot,
    .day-panel,
    details:not([open]),
    dialog,
    .dots,
    .reader,
    summary,
    .frame:has(> .paper) > :is(.day, .cards, .month),
    .frame .title.rest {
      display: none;
    }
    .event,
    .card,
    tr,
    .notice {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    .card {
      content-visibility: visible;
    }
    a {
      text-decoration: none;
    }
    :is(.line, .text) a::after {
      content: ' ' attr(href);
    }
    :is(.line, .text) a + .soft {
      display: none;
    }
    .frame td {
      block-size: 5em;
      box-shadow: none;
      background: none;
      text-align: start;
    }
    .leaf span,
    td .number {
      background: none !important;
    }
    .titles {
      display: grid;
      gap: 3px;
    }
    .frame .title {
      display: block;
      margin: 0;
      padding: 0 4px;
      border-inline-start: 2px solid;
      font-size: 0.75em;
    }
    .frame .title > span {
      display: inline !important;
      visibility: visible !important;
      white-space: normal !important;
    }
  }
`;
