import { useMemo, useState } from 'react';
import { countTable } from '../../../charts/series/union-tables.ts';
import { LINK_KINDS, type LinkKind } from '../../../domain/links/recorded.ts';
import { unionCounts } from '../../../domain/links/union-counts.ts';
import { formatCount } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Select } from '../../../ui/Select.tsx';
import { CountMatrix } from './CountMatrix.tsx';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** Regions with regions, one kind of link at a time: kinds have units of their own and are never added up. */
export function RegionPairs({ input: { table, links, regions } }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const words = useText('links');
  const names = useText('cities');
  const language = useLanguage();
  const filters = useAtlas(({ scenario }) => scenario.linkFilters);
  const [asked, setAsked] = useState<LinkKind | null>(null);
  const present = useMemo(() => {
    const numbers = new Set(Array.from(links, (link) => table.kinds[link]));
    return LINK_KINDS.filter((_, at) => numbers.has(at));
  }, [table, links]);
  const kind = present.find((one) => one === asked) ?? present[0];
  const counts = useMemo(() => {
    const number = kind === undefined ? -1 : LINK_KINDS.indexOf(kind);
    const own = links.filter((link) => table.kinds[link] === number);
    return unionCounts(table, own, regions.regionOf, regions.names.length);
  }, [table, links, kind, regions]);
  const columns = regions.names.map((name) => regionName(name, names));
  if (kind === undefined) {
    return <UnionPart title={t('regions')} note={t('regions.none')} />;
  }

  function openPair(a: number, b: number): void {
    const pair = {
      level: 'region' as const,
      a: regions.names[a] ?? '',
      b: regions.names[b] ?? '',
    };
    // The records of the number that was pressed, and no others.
    const kinds = kind && kind !== 'own' ? { kinds: new Set([kind]) } : {};
    changeScenario(store, { linkFilters: { ...filters, ...kinds, pair }, drawer: 'table' });
  }

  const caption = t('regions.caption', { kind: words(`kind.${kind}`) });
  return (
    <UnionPart title={t('regions')} note={t('regions.note')}>
      <Select<LinkKind>
        size="small"
        label={t('regions.kind')}
        value={kind}
        options={present.map((value) => ({
          value,
          label: t('regions.kindUnit', {
            kind: words(`kind.${value}`),
            unit: words(`unit.${value}`),
          }),
        }))}
        onChange={setAsked}
      />
      <CountMatrix
        caption={caption}
        corner={t('region')}
        columns={columns}
        heads={columns.map((content, at) => ({ id: regions.names[at] ?? '', content }))}
        values={counts.byRegions.values}
        cell={(a, b, count) => {
          if (count === 0) return null;
          const shown = formatCount(count, language);
          const said = {
            count,
            shown,
            kind: words(`kind.${kind}`),
            a: columns[a] ?? '',
            b: columns[b] ?? '',
          };
          if (a === b) return <span title={t('regions.inside', said)}>{shown}</span>;
          return (
            <button
              type="button"
              aria-label={t('regions.open', said)}
              onClick={() => openPair(a, b)}
            >
              {shown}
            </button>
          );
        }}
      />
      {counts.leftOut > 0 && (
        <p className={styles['words']}>
          {t('regions.leftOut', {
            count: counts.leftOut,
            shown: formatCount(counts.leftOut, language),
          })}
        </p>
      )}
      <ChartTable
        caption={caption}
        columns={[t('region'), ...columns]}
        rows={() =>
          columns.map((region, row) => [
            region,
            ...columns.map((_, at) =>
              formatCount(counts.byRegions.values[row * columns.length + at] ?? 0, language),
            ),
          ])
        }
        file={() =>
          countTable(`region_${kind}`, regions.names, regions.names, counts.byRegions.values)
        }
        fileName={`union-atlas-regions-${kind}.csv`}
      />
    </UnionPart>
  );
}
