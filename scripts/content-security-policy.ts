import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The two style elements that react-aria adds to the document (usePress, usePreventScroll), letter for
 * letter. Their hashes let the page do without `unsafe-inline`; when an update changes the text, the
 * browser logs a refusal and every end-to-end test fails.
 */
const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", ...REACT_ARIA_STYLES.map(sha256Source)],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} satisfies Record<string, string[]>;

/** The policy of the production page, as one header value. */
export function contentSecurityPolicy(): string {
  return Object.entries(DIRECTIVES)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** Writes the policy into `index.html` of a build. The dev server needs inline scripts, so it has none. */
export function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml() {
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }];
    },
  };
}

function sha256Source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
