import { useRef } from 'react';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { CoverageSection } from './CoverageSection.tsx';
import styles from './DataPanel.module.css';
import { DownloadsSection } from './DownloadsSection.tsx';
import { PackageSection } from './PackageSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';

const PARTS = ['package', 'coverage', 'sources', 'downloads'] as const;

/** The page of the Data workspace: what the atlas stands on, where its holes are, and the files to take away. */
export function DataPanel() {
  const t = useText('data');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const page = useRef<HTMLDivElement>(null);
  if (!data) return null;

  // The address holds the view, so that the parts of the page are buttons and not fragments.
  function goTo(part: string): void {
    const heading = page.current?.querySelector<HTMLElement>(`[data-part="${part}"] h3`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{t('title')}</h2>
        <p className={styles['subtitle']}>
          {t('subtitle', {
            title: textIn(data.packageTitle, language),
            version: data.packageVersion || t('package.noVersion'),
          })}
        </p>
      </header>
      <div className={styles['inside']}>
        <nav className={styles['nav']} aria-label={t('nav')}>
          {PARTS.map((part) => (
            <button key={part} type="button" onClick={() => goTo(part)}>
              {t(part)}
            </button>
          ))}
        </nav>
        <div className={styles['parts']}>
          <PackageSection data={data} />
          <CoverageSection data={data} />
          <SourcesSection data={data} />
          <DownloadsSection data={data} onShowFiles={() => goTo('package')} />
        </div>
      </div>
    </div>
  );
}
