import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { openDataPage } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { DataPage } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { CoverageSection } from './CoverageSection.tsx';
import styles from './DataPanel.module.css';
import { DownloadsSection } from './DownloadsSection.tsx';
import { PackageSection } from './PackageSection.tsx';
import { ScorePage } from './ScorePage.tsx';
import { SourcesSection } from './SourcesSection.tsx';

const PARTS = ['package', 'coverage', 'sources', 'downloads'] as const;
const SCORE_PAGES = ['method', 'weaknesses'] as const;

/**
 * The Data workspace: what the atlas stands on, where its holes are and the files to take away on one page, how
 * the score works and what speaks against it on two more.
 */
export function DataPanel() {
  useReadyTexts('data', 'layout', 'pictures');
  const t = useText('data');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const store = useAtlasStore();
  const shown = useAtlas(({ scenario }) => scenario.dataPage);
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // On a phone the buttons stand in one line that may be longer than the screen.
  useEffect(() => {
    if (shown === 'package') return;
    const current = page.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  if (!data) return null;

  // The address holds the view, so that the parts of the page are buttons and not fragments.
  function goTo(part: string): void {
    flushSync(() => openDataPage(store, 'package'));
    const heading = page.current?.querySelector<HTMLElement>(`[data-part="${part}"] h3`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  function turnTo(next: DataPage): void {
    flushSync(() => openDataPage(store, next));
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }

  return (
    <div ref={page} className={styles['page']}>
      <header className={styles['header']}>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {t(shown === 'package' ? 'title' : shown)}
        </h2>
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
          <hr />
          {SCORE_PAGES.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={shown === one ? 'page' : undefined}
              onClick={() => turnTo(one)}
            >
              {t(one)}
            </button>
          ))}
        </nav>
        <div className={styles['parts']}>
          {shown === 'package' ? (
            <>
              <PackageSection data={data} />
              <CoverageSection data={data} />
              <SourcesSection data={data} />
              <DownloadsSection data={data} onShowFiles={() => goTo('package')} />
            </>
          ) : (
            <ScorePage data={data} page={shown} />
          )}
        </div>
      </div>
    </div>
  );
}
