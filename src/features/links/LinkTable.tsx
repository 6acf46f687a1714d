import { useMemo, useState } from 'react';
import { licenceDuties } from '../../charts/series/link-licences.ts';
import { inOrder } from '../../charts/series/link-order.ts';
import {
  LINK_TABLE_COLUMNS,
  type LinkTableColumn,
  type LinkTableData,
  linkCell,
  linkCollection,
  linkExport,
} from '../../charts/series/link-table.ts';
import { LINK_KINDS, type LinkKind } from '../../domain/links/recorded.ts';
import { formatKm, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { clearLinkFilters } from '../../store/selectors/link-rows.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import type { TableSort } from '../../ui/table-rows.ts';
import { hoverRecord } from './hover-record.ts';
import { KindIcon } from './KindMark.tsx';
import { NotStated } from './NotStated.tsx';
import styles from './RecordTable.module.css';
import { RecordTableFrame } from './RecordTableFrame.tsx';
import { showLink } from './show-record.ts';

const WIDTHS: Record<LinkTableColumn, string> = {
  kind: '118px',
  from: '128px',
  to: '128px',
  year: '64px',
  distance: '82px',
  sector: '122px',
  source: '240px',
};

/** The recorded links that are shown, as a table. A row previews its line; Enter brings both ends into view. */
export function LinkTable() {
  const data = useAtlas(selectRecords);
  return data && <Table data={data} />;
}

function Table({ data }: { data: LinkTableData }) {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const selected = useAtlas((state) => selectLinkSelection(state)?.links);
  const columns = useLinkColumns(data);
  const rows = useMemo(() => {
    const links = Array.from(selected ?? []);
    const column = LINK_TABLE_COLUMNS.find((id) => id === sort?.columnId);
    if (!column || !sort) return links;
    return inOrder(links, (at) => linkCell(data, column, at, language), sort.descending, language);
  }, [data, selected, sort, language]);
  const duties = useMemo(
    () =>
      licenceDuties(
        data.sources,
        rows.map((at) => data.links[at]?.source ?? -1),
      ),
    [data, rows],
  );

  return (
    <RecordTableFrame
      duties={duties}
      isEmpty={rows.length === 0}
      onDownload={() => saveCsv(linkExport(data, rows), 'union-atlas-links.csv')}
      onDownloadGeojson={async () =>
        saveText(
          JSON.stringify(linkCollection(data, rows)),
          'application/geo+json',
          'union-atlas-links.geojson',
        )
      }
    >
      <DataTable<number>
        caption={t('list.linksCaption')}
        columns={columns}
        rows={rows}
        rowId={(at) => data.links[at]?.id ?? String(at)}
        rowAttributes={(at) => ({ 'data-link-id': data.links[at]?.id ?? '' })}
        sort={sort}
        onSort={setSort}
        onActivate={(at) => {
          const link = data.links[at];
          if (link) showLink(store, link);
        }}
        onHover={(at) => hoverRecord(store, 'link', at)}
        empty={
          <EmptyState
            title={t('empty')}
            action={{ label: t('clear'), onPress: () => clearLinkFilters(store) }}
          >
            {t('empty.why')}
          </EmptyState>
        }
      />
    </RecordTableFrame>
  );
}

function useLinkColumns(data: LinkTableData): TableColumn<number>[] {
  const t = useText('links');
  const language = useLanguage();
  return useMemo(() => {
    const shown = (column: LinkTableColumn, at: number) => {
      const value = linkCell(data, column, at, language);
      if (value === null) return <NotStated />;
      switch (column) {
        case 'kind': {
          const kind = LINK_KINDS[Number(value)] as LinkKind;
          return (
            <span className={styles['mark']}>
              <KindIcon kind={kind} />
              {t(`kind.${kind}`)}
            </span>
          );
        }
        case 'year':
          return formatYear(Number(value), language);
        case 'distance':
          return formatKm(Number(value), language);
        case 'sector':
          return (
            <span className={styles['mark']}>
              <SectorTile id={data.links[at]?.sector ?? ''} size={16} />
              {value}
            </span>
          );
        default:
          return <span title={String(value)}>{value}</span>;
      }
    };
    return LINK_TABLE_COLUMNS.map((column) => ({
      id: column,
      header: t(`col.${column}`),
      value: (at: number) => linkCell(data, column, at, language),
      render: (at: number) => shown(column, at),
      sortable: true,
      names: column === 'from',
      align: column === 'year' || column === 'distance' ? 'end' : 'start',
      width: `calc(${WIDTHS[column]} * var(--k))`,
    }));
  }, [data, language, t]);
}
