import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Its own file: the package's build settings (library mode, external packages) are none of a page's business.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar's own scheme, direction and locale replace these; the page follows `color-scheme`.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Docs' },
};

export default config;
