import { useEffect } from 'react';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { loadChineseFonts } from '../ui/chinese-fonts.ts';

/** Keeps the page's title in the interface language and brings its fonts. */
export function usePageSettings(): void {
  const t = useText('common');
  const language = useLanguage();
  const title = t('app.name');

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (language === 'zh') void loadChineseFonts();
  }, [language]);
}
