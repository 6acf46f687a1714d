import { Download } from 'lucide-react';
import { useState } from 'react';
import { siteFeatures, siteFiguresTable, sitesTable } from '../../../charts/series/layout-sites.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { SitesValue } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveCsv, saveText } from '../../../ui/save-file.ts';
import styles from './Sites.module.css';
import type { SiteRanges } from './use-site-ranges.ts';

interface SitesFilesProps {
  plan: LayoutPlan;
  value: SitesValue;
  ranges: SiteRanges | null;
}

/** The chosen villages and their figures as files. */
export function SitesFiles({ plan, value, ranges }: SitesFilesProps) {
  const t = useText('lab');
  const [hasFailed, setHasFailed] = useState(false);
  const { chosen } = value;
  const files = [
    {
      label: t('sites.file'),
      save: () => saveCsv(sitesTable(plan, chosen), 'union-atlas-chosen-villages.csv'),
    },
    {
      label: t('sites.geojson'),
      save: async () =>
        saveText(
          JSON.stringify(siteFeatures(plan, chosen)),
          'application/geo+json',
          'union-atlas-chosen-villages.geojson',
        ),
    },
    {
      label: t('sets.file'),
      save: () => saveCsv(siteFiguresTable(value, ranges), 'union-atlas-chosen-figures.csv'),
    },
  ];
  return (
    <>
      <div className={styles['files']}>
        {files.map(({ label, save }) => (
          <Button
            key={label}
            size="small"
            icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() =>
              save().then(
                () => setHasFailed(false),
                () => setHasFailed(true),
              )
            }
          >
            {label}
          </Button>
        ))}
      </div>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </>
  );
}
