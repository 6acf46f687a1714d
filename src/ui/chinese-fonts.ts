let loading: Promise<unknown> | null = null;

/** Brings the style sheets of the Chinese fonts, once; the browser then fetches only the slices in use. */
export function loadChineseFonts(): Promise<unknown> {
  loading ??= Promise.all([
    import('@fontsource-variable/noto-sans-sc/wght.css'),
    import('@fontsource-variable/noto-serif-sc/wght.css'),
  ]);
  return loading;
}
