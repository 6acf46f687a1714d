let loading: Promise<unknown> | null = null;

/**
 * Brings the style sheets of the Chinese fonts, once; the browser then fetches only the slices in use.
 * Rejects when they do not arrive; the next call asks again.
 */
export function loadChineseFonts(): Promise<unknown> {
  loading ??= Promise.all([
    import('@fontsource-variable/noto-sans-sc/wght.css'),
    import('@fontsource-variable/noto-serif-sc/wght.css'),
  ]).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
