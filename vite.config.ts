// How the app is built, served and unit-tested.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { content } from './content/vite-plugin.ts';
import { formFields } from './machines/answers/forms.ts';
import { stepFields } from './machines/answers/steps.ts';
import { contentSecurityPolicy } from './src/app/content-security-policy.ts';

export default defineConfig({
  base: './',
  plugins: [
    content({ fieldsOf: stepFields, formFields }),
    react(),
    {
      // The development server injects its own script, so the strict policy stands in the built page alone.
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          injectTo: 'head-prepend',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        },
      ],
    },
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
  server: { port: 4810 },
  preview: { port: 4811 },
  test: {
    include: ['test/{machines,content,src}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A limit against hanging, and not a measure of speed: a busy machine is no reason to fail.
    testTimeout: 20_000,
  },
});
