import { useMemo, useState } from 'react';
import { countTable } from '../../../charts/series/union-tables.ts';
import { textIn } from '../../../domain/language.ts';
import { projectsByRegion, unionCounts } from '../../../domain/links/union-counts.ts';
import { formatCount } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeFilters } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectProjectSelection } from '../../../store/selectors/links.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import { CountMatrix } from './CountMatrix.tsx';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** Links and projects have different units and are never added up. */
type Unit = 'links' | 'projects';

/** Sectors by region, in links or in projects; a sector's name shows it alone. */
export function SectorMatrix({ input: { data, table, links, regions } }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const names = useText('cities');
  const language = useLanguage();
  const [unit, setUnit] = useState<Unit>('links');
  const chosen = useAtlas(({ scenario }) => scenario.filters.sectors);
  const projects = useAtlas((state) => selectProjectSelection(state)?.projects);
  const ofLinks = useMemo(
    () => unionCounts(table, links, regions.regionOf, regions.names.length).bySector.values,
    [table, links, regions],
  );
  const ofProjects = useMemo(() => {
    const ids = data.sectors.map(({ id }) => id);
    const { regionOf, names } = regions;
    return projectsByRegion(data.projects, projects ?? [], ids, regionOf, names.length).values;
  }, [data, projects, regions]);
  const values = unit === 'links' ? ofLinks : ofProjects;
  const columns = regions.names.map((name) => regionName(name, names));
  const sectors = data.sectors.map(({ short }) => textIn(short, language));
  const isAlone = (id: string): boolean => chosen.size === 1 && chosen.has(id);
  return (
    <UnionPart title={t('sectors')} note={t(`sectors.note.${unit}`)}>
      <Segmented<Unit>
        label={t('sectors.unit')}
        value={unit}
        options={[
          { value: 'links', label: t('sectors.links') },
          { value: 'projects', label: t('sectors.projects') },
        ]}
        onChange={setUnit}
      />
      <CountMatrix
        caption={t(`sectors.caption.${unit}`)}
        corner={t('sector')}
        columns={columns}
        heads={data.sectors.map(({ id }, at) => ({
          id,
          content: (
            <button
              type="button"
              className={styles['head']}
              title={
                isAlone(id)
                  ? t('sectors.release')
                  : t('sectors.choose', { sector: sectors[at] ?? '' })
              }
              aria-pressed={chosen.has(id)}
              onClick={() => changeFilters(store, { sectors: new Set(isAlone(id) ? [] : [id]) })}
            >
              <SectorTile id={id} size={16} />
              {sectors[at]}
            </button>
          ),
        }))}
        values={values}
      />
      <ChartTable
        caption={t(`sectors.caption.${unit}`)}
        columns={[t('sector'), ...columns]}
        rows={() =>
          sectors.map((sector, row) => [
            sector,
            ...columns.map((_, at) =>
              formatCount(values[row * columns.length + at] ?? 0, language),
            ),
          ])
        }
        file={() =>
          countTable(
            `sector_${unit}`,
            data.sectors.map(({ id }) => id),
            regions.names,
            values,
          )
        }
        fileName={`union-atlas-${unit}-by-sector-and-region.csv`}
      />
    </UnionPart>
  );
}
