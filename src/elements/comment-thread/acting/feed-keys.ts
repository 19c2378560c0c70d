/** What has the focus in a feed, and where the keys of the feed pattern lead: https://www.w3.org/WAI/ARIA/apg/patterns/feed/ */
export function feedTarget(event: KeyboardEvent, feed: Element): HTMLElement | undefined {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  // In a field these keys move the caret.
  const isField = target instanceof HTMLElement && target.matches('textarea, input, select');
  if (isField || metaKey || altKey || shiftKey) return undefined;
  const articles = [...feed.querySelectorAll<HTMLElement>('article')];
  const at = articles.findIndex((article) => article.contains(target as Node));
  if (key === 'PageDown' && !ctrlKey) return articles[at + 1] ?? articles[at];
  if (key === 'PageUp' && !ctrlKey) return articles[Math.max(0, at - 1)];
  if (!ctrlKey) return undefined;
  // Before and behind the feed, where there is something to do.
  const others = [
    ...(feed.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('button, select, textarea, a'),
  ];
  const isBefore = (each: Node) =>
    (feed.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const outside = others.filter((each) => !feed.contains(each));
  if (key === 'Home') return outside.findLast(isBefore);
  if (key === 'End') return outside.find((each) => !isBefore(each));
  return undefined;
}
