import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  optimizeDeps: {
    // Found in one go; else a later find reloads the page and two copies of Lit meet in it.
    include: [
      '@lit/context',
      'idb',
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/directives/*.js',
      'lit/static-html.js',
    ],
  },
});
