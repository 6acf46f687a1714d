import { useMemo, useState } from 'react';
import {
  INSTITUTE_TABLE_COLUMNS,
  type InstituteTableColumn,
  type InstituteTableInput,
  instituteCell,
  instituteCollection,
  instituteExport,
} from '../../charts/series/link-institutes.ts';
import { licenceDuties } from '../../charts/series/link-licences.ts';
import { inOrder } from '../../charts/series/link-order.ts';
import { isPlaced, POINT_CHECKS } from '../../domain/links/recorded.ts';
import { formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectData } from '../../store/selectors/data.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';
import { clearLinkFilters, switchLayer } from '../../store/selectors/link-rows.ts';

import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import type { TableSort } from '../../ui/table-rows.ts';
import { hoverRecord } from './hover-record.ts';
import { NotStated } from './NotStated.tsx';
import { RecordTableFrame } from './RecordTableFrame.tsx';
import { showPlace } from './show-record.ts';

const WIDTHS: Record<InstituteTableColumn, string> = {
  name: '250px',
  place: '118px',
  country: '118px',
  partner: '190px',
  year: '64px',
  point: '150px',
};

/** The institutes that pass the filters, as a table; a word on why there are none while the map does not draw them. */
export function InstituteTable() {
  const store = useAtlasStore();
  const t = useText('links');
  const data = useAtlas(selectData);
  const countryNames = useAtlas(selectCountryNames);
  const isShown = useAtlas(selectShowsInstitutes);
  const input = useMemo(() => data && { data, countryNames }, [data, countryNames]);
  if (!isShown) {
    return (
      <EmptyState
        title={t('list.institutesOff')}
        action={{
          label: t('list.institutesOn'),
          onPress: () => switchLayer(store, 'institutes', true),
        }}
      />
    );
  }
  return input && <Table input={input} />;
}

function Table({ input }: { input: InstituteTableInput }) {
  const { data } = input;
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const selected = useAtlas((state) => selectInstituteSelection(state)?.institutes);
  const columns = useInstituteColumns(input);
  const rows = useMemo(() => {
    const institutes = Array.from(selected ?? []);
    const column = INSTITUTE_TABLE_COLUMNS.find((id) => id === sort?.columnId);
    if (!column || !sort) return institutes;
    return inOrder(
      institutes,
      (at) => instituteCell(input, column, at, language),
      sort.descending,
      language,
    );
  }, [input, selected, sort, language]);
  const duties = useMemo(
    () =>
      licenceDuties(
        data.sources,
        rows.map((at) => data.institutes[at]?.source ?? -1),
      ),
    [data, rows],
  );

  return (
    <RecordTableFrame
      duties={duties}
      isEmpty={rows.length === 0}
      onDownload={() => saveCsv(instituteExport(data, rows), 'union-atlas-institutes.csv')}
      onDownloadGeojson={async () =>
        saveText(
          JSON.stringify(instituteCollection(data, rows)),
          'application/geo+json',
          'union-atlas-institutes.geojson',
        )
      }
    >
      <DataTable<number>
        caption={t('list.institutesCaption')}
        columns={columns}
        rows={rows}
        rowId={(at) => data.institutes[at]?.id ?? String(at)}
        rowAttributes={(at) => ({ 'data-institute-id': data.institutes[at]?.id ?? '' })}
        sort={sort}
        onSort={setSort}
        onActivate={(at) => {
          const institute = data.institutes[at];
          if (institute && isPlaced(institute)) showPlace(store, institute);
        }}
        onHover={(at) => hoverRecord(store, 'institute', at)}
        empty={
          <EmptyState
            title={t('empty.institutes')}
            action={{ label: t('clear'), onPress: () => clearLinkFilters(store) }}
          >
            {t('empty.institutesWhy')}
          </EmptyState>
        }
      />
    </RecordTableFrame>
  );
}

function useInstituteColumns(input: InstituteTableInput): TableColumn<number>[] {
  const t = useText('links');
  const language = useLanguage();
  return useMemo(() => {
    const shown = (column: InstituteTableColumn, at: number) => {
      const value = instituteCell(input, column, at, language);
      if (value === null) return <NotStated />;
      if (column === 'year') return formatYear(Number(value), language);
      if (column === 'point') {
        const check = POINT_CHECKS[Number(value)];
        return check ? t(`point.${check}`) : null;
      }
      const isRecorded = column !== 'country';
      return (
        <span title={String(value)} {...(isRecorded && { lang: 'en' })}>
          {value}
        </span>
      );
    };
    return INSTITUTE_TABLE_COLUMNS.map((column) => ({
      id: column,
      header: t(`col.${column}`),
      value: (at: number) => instituteCell(input, column, at, language),
      render: (at: number) => shown(column, at),
      sortable: true,
      names: column === 'name',
      align: column === 'year' ? 'end' : 'start',
      width: `calc(${WIDTHS[column]} * var(--k))`,
    }));
  }, [input, language, t]);
}
