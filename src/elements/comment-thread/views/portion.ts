/** Comments that are drawn at once, and more each time. */
export const PORTION = 50;
