import { Download } from 'lucide-react';
import { useState } from 'react';
import { countyReachTable } from '../../../charts/series/layout-reach.ts';
import type { LayoutTables } from '../../../charts/series/layout-tables.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectReachBase } from '../../../store/selectors/layout-measures.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { saveCsv } from '../../../ui/save-file.ts';

/** The counties with what the layout reaches in them, as a file. */
export function CountyFile({ counties }: { counties: LayoutTables['counties'] }) {
  const t = useText('lab');
  const base = useAtlas(selectReachBase);
  const target = useAtlas(({ scenario }) => scenario.reachOf) ?? 'any';
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  const [hasFailed, setHasFailed] = useState(false);
  if (!base) return null;
  return (
    <>
      {hasFailed && <span role="alert">{t('reach.saveFailed')}</span>}
      <IconButton
        label={t('county.file')}
        icon={<Download size={16} strokeWidth={1.75} />}
        onPress={() => {
          saveCsv(
            countyReachTable(counties, base, target, reachKm),
            'union-atlas-layout-counties.csv',
          ).then(
            () => setHasFailed(false),
            () => setHasFailed(true),
          );
        }}
      />
    </>
  );
}
