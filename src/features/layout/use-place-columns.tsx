import { useMemo } from 'react';
import { createSelector } from 'reselect';
import type {
  LayoutTables,
  PlaceRow,
  SiteRow,
  TownshipRow,
  VillageRow,
} from '../../charts/series/layout-tables.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountyFigures } from '../../store/selectors/layout-units.ts';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { useClassName } from './class-name.ts';
import { PrecisionBadge } from './PrecisionBadge.tsx';
import styles from './use-place-columns.module.css';

type CountyTableRow = LayoutTables['counties'][number];

const THEMES = ['culture', 'nature', 'road', 'city'] as const;
const GRADES = [
  '4A_or_5A',
  'ecological_culture_village',
  'historic_town',
  'historic_village',
  'national_forest_park',
  'national_key_relic',
  'national_reserve',
  'traditional_village',
] as const;

/** Columns of the table of counties. */
export function useCountyColumns(): TableColumn<CountyTableRow>[] {
  const t = useText('layout');
  const language = useLanguage();
  const year = useAtlas(selectPopulationYear);
  return useMemo(() => {
    const number = (
      id: string,
      header: string,
      value: (row: CountyTableRow) => number | null,
      widthPx: number,
    ): TableColumn<CountyTableRow> => ({
      ...numberColumn(id, header, value, language),
      width: `calc(${widthPx}px * var(--k))`,
    });
    return [
      { ...nameColumn<CountyTableRow>(t('col.county'), language), width: 'auto' },
      {
        ...number('villages', t('col.villages'), ({ villages }) => villages, 82),
        render: ({ villages }) => (
          <>
            <VillageBar value={villages} />
            {formatCount(villages, language)}
          </>
        ),
      },
      number('townships', t('col.townships'), ({ townships }) => townships, 76),
      number('communities', t('col.communities'), ({ communities }) => communities, 92),
      {
        ...number('specialUnits', t('col.special'), ({ specialUnits }) => specialUnits, 58),
        headerContent: short(t('col.special'), t('col.specialUnits')),
      },
      number('documented', t('col.documented'), ({ documentedVillages }) => documentedVillages, 90),
      {
        ...number('population', t('col.population'), ({ population }) => population, 76),
        ...(year === null
          ? { width: 'calc(116px * var(--k))' }
          : {
              headerContent: short(
                t('col.populationShort', { year }),
                t('col.populationYear', { year }),
              ),
            }),
        render: ({ population, populationYear }) =>
          population === null ? null : (
            <span title={t('col.populationYear', { year: populationYear ?? '–' })}>
              {formatCount(population, language)}
              {year === null && <span className={styles['year']}>{populationYear}</span>}
            </span>
          ),
      },
      {
        ...number('area', t('col.area'), ({ areaKm2 }) => areaKm2, 60),
        headerContent: short('km²', t('col.area')),
      },
    ];
  }, [language, t, year]);
}

/** Columns of the table of townships. */
export function useTownshipColumns(): TableColumn<TownshipRow>[] {
  const t = useText('layout');
  const language = useLanguage();
  return useMemo(
    () => [
      nameColumn<TownshipRow>(t('col.township'), language),
      textColumn('county', t('col.county'), (row: TownshipRow) => textIn(row.county, language)),
      numberColumn('villages', t('col.villages'), (row: TownshipRow) => row.villages, language),
      numberColumn(
        'communities',
        t('col.communities'),
        (row: TownshipRow) => row.communities,
        language,
      ),
      precisionColumn<TownshipRow>(t),
    ],
    [language, t],
  );
}

/** Columns of the table of villages. */
export function useVillageColumns(): TableColumn<VillageRow>[] {
  const t = useText('layout');
  const language = useLanguage();
  const classOf = useClassName();
  return useMemo(
    () => [
      nameColumn<VillageRow>(t('col.village'), language, '26%'),
      textColumn('township', t('col.township'), (row: VillageRow) =>
        textIn(row.township, language),
      ),
      textColumn('county', t('col.county'), (row: VillageRow) => textIn(row.county, language)),
      textColumn('class', t('col.class'), (row: VillageRow) => classOf(row.urbanRuralClass)),
      {
        id: 'lists',
        header: t('col.lists'),
        value: ({ lists }: VillageRow) => lists.length || null,
        render: ({ lists }: VillageRow) => {
          const names = namesInRow(
            lists.map((name) => textIn(name, language)),
            language,
          );
          return <span title={names}>{names || '–'}</span>;
        },
        sortable: true,
        width: 'calc(150px * var(--k))',
      },
      precisionColumn<VillageRow>(t),
    ],
    [language, t, classOf],
  );
}

/** Columns of the table of sites. */
export function useSiteColumns(): TableColumn<SiteRow>[] {
  const t = useText('layout');
  const language = useLanguage();
  return useMemo(
    () => [
      nameColumn<SiteRow>(t('col.site'), language),
      textColumn('theme', t('col.theme'), ({ theme }: SiteRow) => {
        const known = THEMES.find((one) => one === theme);
        return known === undefined ? theme : t(`theme.${known}`);
      }),
      textColumn('grade', t('col.grade'), ({ grades }: SiteRow) =>
        grades.length === 0
          ? null
          : grades.map((grade) => gradeName(grade, t)).join(language === 'zh' ? '、' : ', '),
      ),
      precisionColumn<SiteRow>(t),
    ],
    [language, t],
  );
}

function gradeName(grade: string, t: TextFunction<'layout'>): string {
  const known = GRADES.find((one) => one === grade);
  return known === undefined ? grade : t(`grade.${known}`);
}

function nameColumn<Row extends PlaceRow>(
  header: string,
  language: Language,
  width = '32%',
): TableColumn<Row> {
  return {
    id: 'name',
    header,
    names: true,
    value: ({ name }) => textIn(name, language),
    render: ({ name }) => (
      <>
        <span lang={language === 'zh' && name.zh !== null ? 'zh-Hans' : 'en'}>
          {textIn(name, language)}
        </span>
        {language === 'en' && name.zh !== null && (
          <span lang="zh-Hans" className={styles['second']}>
            {name.zh}
          </span>
        )}
      </>
    ),
    sortable: true,
    width,
  };
}

function textColumn<Row>(
  id: string,
  header: string,
  value: (row: Row) => string | null,
): TableColumn<Row> {
  return { id, header, value, sortable: true };
}

function numberColumn<Row>(
  id: string,
  header: string,
  value: (row: Row) => number | null,
  language: Language,
): TableColumn<Row> {
  return {
    id,
    header,
    value,
    render: (row) => {
      const number = value(row);
      return number === null ? null : formatNumber(number, language, { maxDigits: 0 });
    },
    align: 'end',
    sortable: true,
  };
}

/** A head that has no room for all of its words. */
function short(words: string, full: string) {
  return <span title={full}>{words}</span>;
}

/** Year of the populations where all are of the same; null where they are not. */
const selectPopulationYear = createSelector([selectCountyFigures], (figures) => {
  const years = new Set(figures?.map(({ populationYear }) => populationYear));
  const [year = null] = years;
  return years.size === 1 ? year : null;
});

function precisionColumn<Row extends PlaceRow>(t: TextFunction<'layout'>): TableColumn<Row> {
  return {
    id: 'precision',
    header: t('col.precision'),
    value: ({ precision }) => t(`precision.${precision}`),
    render: ({ precision }) => <PrecisionBadge precision={precision} />,
    sortable: true,
    width: 'calc(104px * var(--k))',
  };
}

/** Villages of a county as a bar, one px for fifteen. */
function VillageBar({ value }: { value: number }) {
  return (
    <span
      aria-hidden
      className={styles['bar']}
      style={{ inlineSize: `calc(${value / 15}px * var(--k))` }}
    />
  );
}
