/**
 * Runs code in a frame of `sandbox="allow-scripts"`, as WordPress embeds widgets, with a module as `module`.
 *
 * Such a frame may load nothing from this server without CORS headers: the module and all it imports travel in `data:` URLs.
 */
export async function openSandbox(moduleUrl: string, code: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const script = `
    const module = await import(${JSON.stringify(await packed(moduleUrl, new Map()))});
    const run = async () => { ${code} };
    parent.postMessage(await run().catch((error) => String(error)), '*');`;
  frame.src = `data:text/html,${encodeURIComponent(`<script type="module">${script}</script>`)}`;
  const said = new Promise<unknown>((resolve) => {
    addEventListener('message', function handleMessage({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', handleMessage);
      resolve(data);
    });
  });
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}

/** A module as a `data:` URL, and in it those it imports, at once or on need. */
async function packed(url: string, done: Map<string, string>): Promise<string> {
  const known = done.get(url);
  if (known !== undefined) return known;
  let text = await (await fetch(url)).text();
  for (const [, specifier] of text.matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)) {
    const imported = await packed(new URL(specifier!, url).href, done);
    text = text.replaceAll(`"${specifier}"`, `"${imported}"`).replaceAll(`'${specifier}'`, `'${imported}'`);
  }
  const reader = new FileReader();
  const read = new Promise((resolve) => (reader.onload = resolve));
  reader.readAsDataURL(new Blob([text], { type: 'text/javascript' }));
  await read;
  const asData = reader.result as string;
  done.set(url, asData);
  return asData;
}
