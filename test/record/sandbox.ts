/**
 * Runs code in a frame of `sandbox="allow-scripts"`, as WordPress embeds widgets, with a module as `module`.
 *
 * Such a frame may load nothing from this server without CORS headers: the module and all it imports travel in `data:` URLs.
 */
export async function openSandbox(moduleUrl: string, code: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const modules = new Map<string, string>();
  const entry = await pack(moduleUrl, modules);
  const imports = Object.fromEntries(modules);
  const script = `
    const module = await import(${JSON.stringify(entry)});
    const run = async () => { ${code} };
    parent.postMessage(await run().catch((error) => String(error)), '*');`;
  frame.src = `data:text/html,${encodeURIComponent(
    `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">${script}</script>`,
  )}`;
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

/**
 * Puts a module into `modules` as a `data:` URL under a name of its own, and with it those that it imports, at once or on need;
 * gives the name. By an import map each travels once, however many import it.
 */
async function pack(
  url: string,
  modules: Map<string, string>,
  names = new Map<string, string>(),
): Promise<string> {
  const known = names.get(url);
  if (known !== undefined) return known;
  const name = `module-${names.size}`;
  names.set(url, name);
  let text = await (await fetch(url)).text();
  for (const [, specifier] of text.matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)) {
    const imported = await pack(new URL(specifier!, url).href, modules, names);
    text = text.replaceAll(`"${specifier}"`, `"${imported}"`).replaceAll(`'${specifier}'`, `'${imported}'`);
  }
  modules.set(name, `data:text/javascript,${encodeURIComponent(text)}`);
  return name;
}
