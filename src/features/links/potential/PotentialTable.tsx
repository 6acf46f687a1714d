import { useMemo, useState } from 'react';
import { licenceDuties } from '../../../charts/series/link-licences.ts';
import { inOrder } from '../../../charts/series/link-order.ts';
import {
  POTENTIAL_COLUMNS,
  type PotentialColumn,
  type PotentialTableInput,
  potentialCell,
  potentialCollection,
  potentialExport,
  profileSources,
} from '../../../charts/series/potential-table.ts';
import { formatKm, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { openPotentialPair } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { selectCountrySides } from '../../../store/selectors/potential.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { saveCsv, saveText } from '../../../ui/save-file.ts';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import type { TableSort } from '../../../ui/table-rows.ts';
import styles from '../RecordTable.module.css';
import { RecordTableFrame } from '../RecordTableFrame.tsx';
import { PotentialProblem } from './PotentialStatus.tsx';

const WIDTHS: Record<PotentialColumn, string> = {
  giver: '132px',
  taker: '132px',
  sector: '128px',
  fit: '64px',
  offerShare: '110px',
  needShare: '110px',
  distance: '86px',
};

/** The potential links that the reader's rule chooses, as a table; Enter opens the reasons of one. */
export function PotentialTable() {
  const t = useText('potential');
  const data = useAtlas(selectData);
  const known = useAtlas(selectCountrySides);
  const links = useAtlas(({ potential }) => potential.links);
  const isShown = useAtlas(({ scenario }) => scenario.showsPotential);
  const input = useMemo(
    () => (data && known && links ? { data, ...known, links } : null),
    [data, known, links],
  );
  if (!isShown) return <EmptyState title={t('table.off')}>{t('table.offWhy')}</EmptyState>;
  if (!input) return <PotentialProblem />;
  return <Table input={input} />;
}

function Table({ input }: { input: PotentialTableInput }) {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const choices = useAtlas(({ scenario }) => scenario.potential);
  const columns = usePotentialColumns(input);
  const rows = useMemo(() => {
    const all = [...input.links.from.keys()];
    const column = POTENTIAL_COLUMNS.find((id) => id === sort?.columnId);
    if (!column || !sort) return all;
    const cell = (at: number) => potentialCell(input, column, at, language);
    return inOrder(all, cell, sort.descending, language);
  }, [input, sort, language]);
  const duties = useMemo(
    () => licenceDuties(input.data.sources, profileSources(input.profiles)),
    [input],
  );
  const idOf = (at: number): string => input.data.cities[input.links.from[at] ?? -1]?.id ?? '';
  return (
    <RecordTableFrame
      duties={duties}
      isEmpty={rows.length === 0}
      onDownload={() =>
        saveCsv(potentialExport(input, choices, rows), 'union-atlas-potential-links.csv')
      }
      onDownloadGeojson={async () =>
        saveText(
          JSON.stringify(potentialCollection(input, choices, rows)),
          'application/geo+json',
          'union-atlas-potential-links.geojson',
        )
      }
    >
      <DataTable<number>
        caption={t('table.caption')}
        columns={columns}
        rows={rows}
        rowId={(at) => `${idOf(at)} ${input.links.to[at]}`}
        sort={sort}
        onSort={setSort}
        onActivate={(at) =>
          openPotentialPair(store, input.links.from[at] ?? -1, input.links.to[at] ?? -1)
        }
        empty={<EmptyState title={t('none')} />}
      />
    </RecordTableFrame>
  );
}

function usePotentialColumns(input: PotentialTableInput): TableColumn<number>[] {
  const t = useText('potential');
  const language = useLanguage();
  return useMemo(() => {
    const shown = (column: PotentialColumn, at: number) => {
      const value = potentialCell(input, column, at, language);
      switch (column) {
        case 'sector': {
          const sector = input.data.sectors[input.links.leadingSectors[at] ?? -1];
          return (
            <span className={styles['mark']}>
              <SectorTile id={sector?.id ?? ''} size={16} />
              {value}
            </span>
          );
        }
        case 'fit':
          return formatNumber(Number(value), language, { digits: 2 });
        case 'offerShare':
        case 'needShare':
          return formatPercent(Number(value), language, 1);
        case 'distance':
          return formatKm(Number(value), language);
        default:
          return value;
      }
    };
    return POTENTIAL_COLUMNS.map((column) => ({
      id: column,
      header: t(`col.${column}`),
      value: (at: number) => potentialCell(input, column, at, language),
      render: (at: number) => shown(column, at),
      sortable: true,
      names: column === 'giver',
      align: ['giver', 'taker', 'sector'].includes(column) ? 'start' : 'end',
      width: `calc(${WIDTHS[column]} * var(--k))`,
    }));
  }, [input, language, t]);
}
