import { css, type CSSResult } from 'lit';

/** A sheet of paper: dark on white, whatever the page looks like. */
export const certificateStyles: CSSResult = css`
  :host {
    color-scheme: light;
    color: #000;
    font:
      12pt/1.5 Georgia,
      'Times New Roman',
      serif;
  }

  main {
    box-sizing: border-box;
    min-block-size: 90vh;
    padding: 14mm;
    border: 1.5pt solid #000;
    outline: 0.5pt solid #000;
    outline-offset: -2.5mm;
  }

  h1 {
    margin: 0 0 12mm;
    font-size: 26pt;
    font-weight: 400;
    line-height: 1.2;
    text-align: center;
  }

  h2 {
    margin: 10mm 0 2mm;
    font-size: 10pt;
    font-weight: 700;
  }

  .who {
    margin: 0;
    text-align: center;
  }

  dt {
    margin-block-start: 6mm;
    font-size: 10pt;
    font-style: italic;
  }

  dd {
    margin: 0;
  }

  .name,
  .title {
    font-size: 18pt;
    line-height: 1.3;
  }

  .blank {
    display: inline-block;
    inline-size: 80mm;
    block-size: 12mm;
    border-block-end: 0.5pt solid #000;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 10.5pt;
  }

  th,
  td {
    padding-block: 1.5mm;
    border-block-end: 0.25pt solid #999;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  td {
    padding-inline-start: 6mm;
    text-align: end;
    white-space: nowrap;
  }

  tr,
  li {
    break-inside: avoid;
  }

  .proofs,
  .site {
    margin: 0;
    font:
      7.5pt/1.5 ui-monospace,
      monospace;
  }

  .proofs {
    columns: 2;
    padding-inline-start: 2em;
  }

  .site {
    margin-block-start: 8mm;
    text-align: center;
  }
`;
