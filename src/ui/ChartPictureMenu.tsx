import { Image } from 'lucide-react';
import { use, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './ChartTable.module.css';
import { type ChartPictureOrder, ChartPictures } from './chart-pictures.ts';
import { MenuButton } from './MenuButton.tsx';

const FORMATS = ['png', 'svg'] as const;

interface ChartPictureMenuProps extends Omit<ChartPictureOrder, 'parts' | 'format'> {
  /** Parts of the page that the chart is made of, in order; empty while there are none. */
  partsOf: () => readonly Element[];
}

/** Takes a chart along as a picture. */
export function ChartPictureMenu({ partsOf, ...chart }: ChartPictureMenuProps) {
  const t = useText('pictures');
  const save = use(ChartPictures);
  const [state, setState] = useState<'rest' | 'working' | 'failed'>('rest');

  function order(id: string): void {
    const format = FORMATS.find((one) => one === id);
    const parts = partsOf();
    if (!format || !save || parts.length === 0) return;
    setState('working');
    save({ ...chart, parts, format }).then(
      () => setState('rest'),
      () => setState('failed'),
    );
  }

  return (
    save && (
      <>
        <MenuButton
          tone="plain"
          label={t('chart.label')}
          icon={<Image size={15} strokeWidth={1.75} aria-hidden />}
          items={FORMATS.map((id) => ({ id, label: t(`chart.${id}`) }))}
          onAction={order}
        />
        {state === 'working' && <span role="status">{t('chart.working')}</span>}
        {state === 'failed' && (
          <span role="alert" className={styles['failed']}>
            {t('chart.failed')}
          </span>
        )}
      </>
    )
  );
}
