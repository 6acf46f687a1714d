import { useMemo, useState } from 'react';
import { licenceDuties } from '../../charts/series/link-licences.ts';
import { inOrder } from '../../charts/series/link-order.ts';
import {
  PROJECT_TABLE_COLUMNS,
  type ProjectTableColumn,
  type ProjectTableInput,
  projectCell,
  projectCollection,
  projectExport,
} from '../../charts/series/link-projects.ts';
import { PROJECT_STATUSES, type ProjectStatus } from '../../domain/links/recorded.ts';
import { formatNumber, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectData } from '../../store/selectors/data.ts';
import {
  clearLinkFilters,
  selectShowsProjects,
  switchLayer,
} from '../../store/selectors/link-rows.ts';
import { selectProjectSelection } from '../../store/selectors/links.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import type { TableSort } from '../../ui/table-rows.ts';
import { hoverRecord } from './hover-record.ts';
import { NotStated } from './NotStated.tsx';
import styles from './RecordTable.module.css';
import { RecordTableFrame } from './RecordTableFrame.tsx';
import { showPlace } from './show-record.ts';

const WIDTHS: Record<ProjectTableColumn, string> = {
  sector: '122px',
  purpose: '190px',
  country: '118px',
  year: '64px',
  amount: '128px',
  status: '96px',
  record: '92px',
};
const NUMBERS: ReadonlySet<ProjectTableColumn> = new Set(['year', 'amount', 'record']);

/** The projects that are shown, as a table; a word on why there are none while the map does not draw them. */
export function ProjectTable() {
  const store = useAtlasStore();
  const t = useText('links');
  const data = useAtlas(selectData);
  const countryNames = useAtlas(selectCountryNames);
  const isShown = useAtlas(selectShowsProjects);
  const input = useMemo(() => data && { data, countryNames }, [data, countryNames]);
  if (!isShown) {
    return (
      <EmptyState
        title={t('list.projectsOff')}
        action={{
          label: t('list.projectsOn'),
          onPress: () => switchLayer(store, 'projects', true),
        }}
      />
    );
  }
  return input && <Table input={input} />;
}

function Table({ input }: { input: ProjectTableInput }) {
  const { data } = input;
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const selected = useAtlas((state) => selectProjectSelection(state)?.projects);
  const columns = useProjectColumns(input);
  const rows = useMemo(() => {
    const projects = Array.from(selected ?? []);
    const column = PROJECT_TABLE_COLUMNS.find((id) => id === sort?.columnId);
    if (!column || !sort) return projects;
    return inOrder(
      projects,
      (at) => projectCell(input, column, at, language),
      sort.descending,
      language,
    );
  }, [input, selected, sort, language]);
  const duties = useMemo(
    () =>
      licenceDuties(
        data.sources,
        rows.map((at) => data.projects[at]?.source ?? -1),
      ),
    [data, rows],
  );

  return (
    <RecordTableFrame
      duties={duties}
      isEmpty={rows.length === 0}
      onDownload={() => saveCsv(projectExport(data, rows), 'union-atlas-projects.csv')}
      onDownloadGeojson={async () =>
        saveText(
          JSON.stringify(projectCollection(data, rows)),
          'application/geo+json',
          'union-atlas-projects.geojson',
        )
      }
    >
      <DataTable<number>
        caption={t('list.projectsCaption')}
        columns={columns}
        rows={rows}
        rowId={(at) => data.projects[at]?.id ?? String(at)}
        rowAttributes={(at) => ({ 'data-project-id': data.projects[at]?.id ?? '' })}
        sort={sort}
        onSort={setSort}
        onActivate={(at) => {
          const project = data.projects[at];
          if (project) showPlace(store, project);
        }}
        onHover={(at) => hoverRecord(store, 'project', at)}
        empty={
          <EmptyState
            title={t('empty.projects')}
            action={{ label: t('clear'), onPress: () => clearLinkFilters(store) }}
          >
            {t('empty.projectsWhy')}
          </EmptyState>
        }
      />
    </RecordTableFrame>
  );
}

function useProjectColumns(input: ProjectTableInput): TableColumn<number>[] {
  const t = useText('links');
  const records = useText('records');
  const language = useLanguage();
  return useMemo(() => {
    const shown = (column: ProjectTableColumn, at: number) => {
      const value = projectCell(input, column, at, language);
      if (value === null) return <NotStated />;
      switch (column) {
        case 'sector':
          return (
            <span className={styles['mark']}>
              <SectorTile id={input.data.projects[at]?.sector ?? ''} size={16} />
              {value}
            </span>
          );
        case 'year':
          return formatYear(Number(value), language);
        case 'amount':
          return formatNumber(Number(value), language, { figures: 3 });
        case 'status':
          return records(`status.${PROJECT_STATUSES[Number(value)] as ProjectStatus}`);
        case 'record':
          return String(value);
        default:
          return <span title={String(value)}>{value}</span>;
      }
    };
    return PROJECT_TABLE_COLUMNS.map((column) => ({
      id: column,
      header: t(`col.${column}`),
      value: (at: number) => projectCell(input, column, at, language),
      render: (at: number) => shown(column, at),
      sortable: true,
      names: column === 'purpose',
      align: NUMBERS.has(column) ? 'end' : 'start',
      width: `calc(${WIDTHS[column]} * var(--k))`,
    }));
  }, [input, language, t, records]);
}
