import { useEffect } from 'react';
import type { Language, Localised } from '../domain/language.ts';
import styles from './CityName.module.css';
import { loadChineseFonts } from './chinese-fonts.ts';

export interface CityNameProps {
  name: Localised;
  language: Language;
  /** `title`: the inspector's serif name with its second script; `plain`: one name in the text around it. */
  look?: 'title' | 'plain';
}

/** A name in the reader's script, and in the title also in the other one. */
export function CityName({ name, language, look = 'plain' }: CityNameProps) {
  const hasChinese = name.zh !== null;
  useEffect(() => {
    if (hasChinese && look === 'title') void loadChineseFonts();
  }, [hasChinese, look]);

  const first = language === 'zh' && name.zh !== null ? name.zh : name.en;
  const firstLang = first === name.zh ? 'zh-Hans' : 'en';
  if (look === 'plain') return <span lang={firstLang}>{first}</span>;
  const second = first === name.zh ? name.en : name.zh;
  return (
    <span className={styles['title']}>
      <span lang={firstLang}>{first}</span>
      {second !== null && second !== first && (
        <span className={styles['second']} lang={second === name.zh ? 'zh-Hans' : 'en'}>
          {second}
        </span>
      )}
    </span>
  );
}
