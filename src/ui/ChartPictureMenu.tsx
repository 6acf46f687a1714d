import { Image } from 'lucide-react';
import { type RefObject, use, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './ChartTable.module.css';
import { ChartPictures } from './chart-pictures.ts';
import { MenuButton } from './MenuButton.tsx';

const FORMATS = ['png', 'svg'] as const;

interface ChartPictureMenuProps {
  title: string;
  /** Without an ending. */
  fileStem: string;
  /** The table of the chart, which stands after it. */
  table: RefObject<Element | null>;
}

/** Takes the chart of a table along as a picture. */
export function ChartPictureMenu({ title, fileStem, table }: ChartPictureMenuProps) {
  const t = useText('pictures');
  const save = use(ChartPictures);
  const [state, setState] = useState<'rest' | 'working' | 'failed'>('rest');

  function order(id: string): void {
    const format = FORMATS.find((one) => one === id);
    if (!format || !save || !table.current) return;
    setState('working');
    save({ parts: chartParts(table.current), title, fileStem, format }).then(
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

/** What a table's chart is made of: what stands before the table, back to a heading or the table of another chart. */
function chartParts(table: Element): Element[] {
  const parts: Element[] = [];
  let part = table.previousElementSibling;
  while (part && !part.matches('details, h2, h3, h4')) {
    parts.unshift(part);
    part = part.previousElementSibling;
  }
  return parts;
}
