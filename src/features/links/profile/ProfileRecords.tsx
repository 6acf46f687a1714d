import { useMemo, useState } from 'react';
import { PROFILE_KINDS, type ProfileRecord } from '../../../charts/series/city-profile.ts';
import { profileRecordExport } from '../../../charts/series/city-profile-export.ts';
import { licenceDuties } from '../../../charts/series/link-licences.ts';
import { inOrder } from '../../../charts/series/link-order.ts';
import { textIn } from '../../../domain/language.ts';
import type { Source } from '../../../domain/provenance.ts';
import { sourceParts } from '../../../domain/source-address.ts';
import { formatNumber, formatYear } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SourceList } from '../../../ui/SourceList.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import type { TableSort } from '../../../ui/table-rows.ts';
import { hoverRecord } from '../hover-record.ts';
import { KindIcon } from '../KindMark.tsx';
import { NotStated } from '../NotStated.tsx';
import { RecordTableFrame } from '../RecordTableFrame.tsx';
import { showLink, showPlace } from '../show-record.ts';
import styles from './ProfileTab.module.css';
import { usePartnerNames } from './use-partner-names.ts';
import type { Profile } from './use-profile.ts';

/** Every record of the city with its source, and the sources in full. */
export function ProfileRecords({ profile: { data, city, records } }: { profile: Profile }) {
  const store = useAtlasStore();
  const t = useText('profile');
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const columns = useRecordColumns(data);
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.columnId);
    if (!column || !sort) return records;
    const at = records.map((_, index) => index);
    const keyOf = (index: number) => column.value(records[index] as ProfileRecord);
    return inOrder(at, keyOf, sort.descending, language).map(
      (index) => records[index] as ProfileRecord,
    );
  }, [records, columns, sort, language]);
  const used = useMemo(() => new Set(records.map(({ source }) => source)), [records]);

  function previewOf({ kind, at }: ProfileRecord): void {
    if (kind === 'institute') hoverRecord(store, 'city', null);
    else hoverRecord(store, kind === 'project' ? 'project' : 'link', at);
  }

  function show({ kind, at }: ProfileRecord): void {
    const link = kind === 'project' || kind === 'institute' ? undefined : data.links[at];
    const place = kind === 'project' ? data.projects[at] : data.institutes[at];
    if (link) showLink(store, link);
    else if (place) showPlace(store, place);
  }

  return (
    <Section title={t('records')}>
      <div className={styles['table']}>
        <RecordTableFrame
          duties={licenceDuties(data.sources, used)}
          isEmpty={rows.length === 0}
          onDownload={() =>
            saveCsv(profileRecordExport(data, rows), `union-atlas-${city.id}-records.csv`)
          }
        >
          <DataTable<ProfileRecord>
            caption={t('records.caption', { name: textIn(city.name, language) })}
            columns={columns}
            rows={rows}
            rowId={({ kind, id }) => `${kind} ${id}`}
            sort={sort}
            onSort={setSort}
            onActivate={show}
            onHover={(record) => (record ? previewOf(record) : hoverRecord(store, 'city', null))}
          />
        </RecordTableFrame>
      </div>
      <SourceList label={t('sources')} sources={data.sources.filter((_, at) => used.has(at))} />
    </Section>
  );
}

/** The title of a source, a link where its words name one page. */
function SourceTitle({ source }: { source: Source | undefined }) {
  if (!source) return null;
  const pages = sourceParts(source.obtainedFrom).flatMap(({ url }) => url ?? []);
  const [page] = pages;
  return page && pages.length === 1 ? (
    <a
      lang="en"
      href={page}
      target="_blank"
      rel="noopener noreferrer"
      title={source.citation}
      className={styles['page']}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {source.title}
    </a>
  ) : (
    <span lang="en" title={source.citation}>
      {source.title}
    </span>
  );
}

function useRecordColumns(data: Profile['data']): TableColumn<ProfileRecord>[] {
  const t = useText('profile');
  const kinds = useText('links');
  const language = useLanguage();
  const namesOf = usePartnerNames(data);
  return useMemo(() => {
    const withWhat = ({ kind, at, partner }: ProfileRecord): string => {
      const purpose = kind === 'project' ? data.projects[at]?.purpose : undefined;
      if (purpose && purpose.en !== '') return textIn(purpose, language);
      const { name, country } = namesOf(partner);
      if (name === null) return t('partners.whole', { country });
      // A place between countries, such as a border crossing, has none.
      return country === '' ? name : t('partners.where', { name, country });
    };
    const column = (
      id: 'kind' | 'what' | 'year' | 'amount' | 'counted' | 'source',
      width: string,
      value: TableColumn<ProfileRecord>['value'],
      render?: TableColumn<ProfileRecord>['render'],
    ): TableColumn<ProfileRecord> => ({
      id,
      header: t(`col.${id}`),
      value,
      ...(render && { render }),
      sortable: true,
      names: id === 'what',
      align: id === 'year' || id === 'amount' ? 'end' : 'start',
      width: `calc(${width} * var(--k))`,
    });
    return [
      column(
        'kind',
        '140px',
        ({ kind }) => PROFILE_KINDS.indexOf(kind),
        ({ kind }) => (
          <span className={styles['kind']}>
            <KindIcon kind={kind} />
            {kinds(`kind.${kind}`)}
          </span>
        ),
      ),
      column('what', '200px', withWhat, (record) => (
        <span title={withWhat(record)}>{withWhat(record)}</span>
      )),
      column(
        'year',
        '70px',
        ({ year }) => year,
        ({ year }) => (year === null ? <NotStated /> : formatYear(year, language)),
      ),
      column(
        'amount',
        '120px',
        ({ amountMusd }) => amountMusd,
        ({ kind, amountMusd }) =>
          amountMusd !== null
            ? formatNumber(amountMusd, language, { digits: 1 })
            : kind === 'project' && <NotStated />,
      ),
      column(
        'counted',
        '80px',
        ({ isCounted }) => Number(isCounted),
        ({ isCounted }) => t(isCounted ? 'counted.yes' : 'counted.no'),
      ),
      column(
        'source',
        '260px',
        ({ source }) => data.sources[source]?.title ?? null,
        ({ source }) => <SourceTitle source={data.sources[source]} />,
      ),
    ];
  }, [data, namesOf, language, t, kinds]);
}
