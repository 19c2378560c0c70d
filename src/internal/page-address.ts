/** Parts of a query that say how a reader came, or who it is, and not which page it is: campaigns, searches, xAPI and cmi5 launches. */
const noPage =
  /^(utm_.*|\w*clid|mc_[ce]id|_g[al]|highlight|endpoint|auth|actor|registration|grouping|activity_?id|content_.*|fetch)$/iu;

/** The address without them; changes the URL itself. */
export function withoutNoise(url: URL): URL {
  for (const name of [...url.searchParams.keys()]) if (noPage.test(name)) url.searchParams.delete(name);
  return url;
}
